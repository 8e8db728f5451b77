import { Pill, type Tone } from '../../../components/Status';
import { useT } from '../../../i18n/I18n';
import type { ProfileSummary } from './useCatalogue';

const TONES: Record<ProfileSummary['confidence'], Tone> = {
  'vendor-document': 'good',
  'tested-code': 'good',
  forum: 'warn',
  unverified: 'bad',
};

/** How sure the model's register map is. */
export function Confidence({ confidence }: { confidence: ProfileSummary['confidence'] }) {
  const t = useT();
  return <Pill tone={TONES[confidence]}>{t(`inst-confidence-${confidence}`)}</Pill>;
}
