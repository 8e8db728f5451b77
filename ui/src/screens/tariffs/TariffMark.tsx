import type { CSSProperties } from 'react';
import { useT } from '../../i18n/I18n';
import classes from './paint.module.css';
import { inkOn, letterOf, patternOf } from './tariffLook';

/** What is needed to show a tariff wherever it is meant. */
export interface Look {
  name: string;
  color: string;
  letter: string;
  pattern: string;
}

/** The tariffs of one commodity by id, each with its look; the letter is that of its place in the list. */
export function looksOf(tariffs: readonly { id: number; name: string; color: string }[]): Map<number, Look> {
  return new Map(
    tariffs.map(({ id, name, color }, place) => [
      id,
      { name, color, letter: letterOf(place), pattern: patternOf(place) },
    ]),
  );
}

/** The attributes that paint an element in a tariff's colour and pattern; of no tariff: hatched. */
export function painted(look: Look | undefined, more = '') {
  const style = look ? ({ '--paint': look.color, '--ink': inkOn(look.color) } as CSSProperties) : undefined;
  return { className: `${classes.paint} ${more}`, 'data-pattern': look?.pattern ?? 'none', style };
}

/** A small square in the tariff's colour, with its letter. */
export function TariffMark({ look }: { look: Look | undefined }) {
  return (
    <span {...painted(look, classes.mark)} aria-hidden="true">
      <span className={classes.letter}>{look?.letter ?? '–'}</span>
    </span>
  );
}

export function TariffName({ look }: { look: Look | undefined }) {
  const t = useT();
  return (
    <span className={classes.chip}>
      <TariffMark look={look} />
      <span className={classes.name}>{look?.name ?? t('tariff-none')}</span>
    </span>
  );
}
