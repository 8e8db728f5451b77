import { useT } from '../../i18n/I18n';
import classes from './ColorField.module.css';
import { COLORS } from './tariffLook';

interface ColorFieldProps {
  value: string;
  error: string | undefined;
  onChange: (color: string) => void;
}

/** Colours that can be told apart, and any other. */
export function ColorField({ value, error, onChange }: ColorFieldProps) {
  const t = useT();
  return (
    <fieldset className={classes.field}>
      <legend className={classes.legend}>{t('tariff-color')}</legend>
      <div className={classes.colors}>
        {COLORS.map((color, index) => (
          <label key={color} className={classes.color} style={{ background: color }}>
            <input
              type="radio"
              name="tariff-color"
              aria-label={t('tariff-color-number', { number: index + 1 })}
              checked={color === value}
              onChange={() => onChange(color)}
            />
          </label>
        ))}
        <input
          type="color"
          className={classes.own}
          aria-label={t('tariff-color-own')}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
      {error && <p className={classes.error}>{error}</p>}
    </fieldset>
  );
}
