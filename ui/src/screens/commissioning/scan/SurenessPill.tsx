import { Pill, type Tone } from '../../../components/Status';
import { useT } from '../../../i18n/I18n';
import type { Found } from './useScans';

type Guess = Found['guesses'][number];

const TONES: Record<Guess['sureness'], Tone> = { certain: 'good', likely: 'good', possible: 'warn' };

/** How sure it is that the chosen model is what answers. */
export function SurenessPill({ guess }: { guess: Guess | undefined }) {
  const t = useT();
  if (!guess) return <Pill tone="warn">{t('comm-sure-unknown')}</Pill>;
  return <Pill tone={TONES[guess.sureness]}>{t(`comm-sure-${guess.sureness}`)}</Pill>;
}
