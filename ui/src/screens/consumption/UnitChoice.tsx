import { SegmentedControl } from '@mantine/core';
import { useT } from '../../i18n/I18n';
import { type ChangeView, UNITS, type Unit, type View } from './view';

interface UnitChoiceProps {
  view: View;
  onChange: ChangeView;
  units: readonly Unit[];
}

/** As counted, as energy, or in money. */
export function UnitChoice({ view, onChange, units }: UnitChoiceProps) {
  const t = useT();
  const counted = view.commodity === 'electricity' ? 'energy' : 'volume';
  return (
    <SegmentedControl
      aria-label={t('unit')}
      value={units.includes(view.unit) ? view.unit : (units[0] ?? 'units')}
      onChange={(value) => onChange({ unit: UNITS.find((name) => name === value) ?? 'units' })}
      data={units.map((unit) => ({ value: unit, label: t(`unit-${unit === 'units' ? counted : unit}`) }))}
    />
  );
}

/** What a commodity can be told in. */
export function unitsOf({ commodity }: View): readonly Unit[] {
  return commodity === 'gas' ? UNITS : ['units', 'money'];
}
