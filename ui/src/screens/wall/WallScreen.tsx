import { useSearchParams } from 'react-router';
import { useFormat } from '../../format/FormatContext';
import { useToday } from '../../format/useToday';
import { parseSeconds, parseSlide } from './slides';
import { WallChooser } from './WallChooser';
import { WallDisplay } from './WallDisplay';

/** Charts in turn on a screen in a public place; what and how long is in the address. */
export default function WallScreen() {
  const [params] = useSearchParams();
  const today = useToday(useFormat().timezone);
  const seconds = parseSeconds(params.get('seconds'));
  const slides = params.getAll('show').flatMap((text) => parseSlide(text, today) ?? []);
  if (params.has('choose') || slides.length === 0) return <WallChooser today={today} seconds={seconds} />;
  return <WallDisplay slides={slides} seconds={seconds} />;
}
