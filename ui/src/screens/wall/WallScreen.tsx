import { Navigate, useSearchParams } from 'react-router';
import { useFormat } from '../../format/FormatContext';
import { useToday } from '../../format/useToday';
import { parseSeconds, parseSlide } from './slides';
import { WallDisplay } from './WallDisplay';

/** Charts in turn on a screen in a public place; what and how long is in the address. */
export default function WallScreen() {
  const [params] = useSearchParams();
  const today = useToday(useFormat().timezone);
  const slides = params.getAll('show').flatMap((text) => parseSlide(text, today) ?? []);
  if (slides.length === 0) return <Navigate to="/wall/choose" replace />;
  return <WallDisplay slides={slides} seconds={parseSeconds(params.get('seconds'))} />;
}
