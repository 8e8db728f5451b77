import { useT } from '../../../i18n/I18n';
import form from '../form/form.module.css';
import classes from './groups.module.css';

const COLOURS = [
  '#e8590c',
  '#f08c00',
  '#c2255c',
  '#ae3ec9',
  '#7048e8',
  '#1c7ed6',
  '#3bc9db',
  '#0ca678',
  '#66a80f',
  '#a07c5a',
  '#495057',
];

interface ColourChoiceProps {
  value: string;
  error: string | undefined;
  onChange: (colour: string) => void;
}

/** The colour of a load type in every chart: one of those that can be told apart, or any other. */
export function ColourChoice({ value, error, onChange }: ColourChoiceProps) {
  const t = useT();
  return (
    <fieldset className={classes.colours}>
      <legend>{t('inst-colour')}</legend>
      <div className={classes.swatches}>
        {COLOURS.map((colour, index) => (
          <button
            key={colour}
            type="button"
            className={classes.colour}
            style={{ background: colour }}
            aria-label={t('inst-colour-number', { number: index + 1 })}
            aria-pressed={value.toLowerCase() === colour}
            onClick={() => onChange(colour)}
          />
        ))}
        <label className={classes.other}>
          <input type="color" value={value || '#0b766b'} onChange={(event) => onChange(event.currentTarget.value)} />
          {t('inst-colour-other')}
        </label>
      </div>
      {error && <p className={form.error}>{error}</p>}
    </fieldset>
  );
}
