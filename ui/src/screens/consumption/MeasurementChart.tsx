import { useCallback, useMemo } from 'react';
import { aligned } from '../../charts/alignMeasurements';
import { Chart } from '../../charts/Chart';
import { type MeasuredLine, measurementOption, pointName } from '../../charts/measurementOption';
import { usePalette } from '../../charts/palette';
import { useFormat } from '../../format/FormatContext';
import { scaleFor } from '../../format/units';
import { useT } from '../../i18n/I18n';
import classes from './MeasurementChart.module.css';

/** The lines that have any value, on the same points of time. */
function drawable(lines: readonly MeasuredLine[]): MeasuredLine[] {
  const known = lines.filter((line) => line.data.mean.some((value) => value !== null));
  const data = aligned(known.map((line) => line.data));
  return known.map((line, index) => ({ ...line, data: data[index] ?? line.data }));
}

interface MeasurementChartProps {
  lines: readonly MeasuredLine[];
  label: string;
  height: string;
}

export default function MeasurementChart({ lines: asked, label, height }: MeasurementChartProps) {
  const t = useT();
  const format = useFormat();
  const palette = usePalette();
  const lines = useMemo(() => drawable(asked), [asked]);
  const option = useMemo(() => {
    const unit = lines[0]?.data.unit ?? '';
    const scale = scaleFor(
      unit,
      lines.flatMap((line) => [...line.data.maximum, ...line.data.minimum]),
    );
    return measurementOption({ lines, scale, format, palette, t });
  }, [lines, format, palette, t]);
  const describe = useCallback(
    (point: number) => {
      const first = lines[0]?.data;
      const start = first?.starts[point];
      if (!first || !start) return '';
      const means = lines.map((line) => `${line.label} ${format.quantity(line.data.mean[point], first.unit)}`);
      return `${pointName(start, first, format)}: ${means.join(', ')}`;
    },
    [lines, format],
  );
  if (lines.length === 0) return <p className={classes.none}>{t('measurements-none')}</p>;
  return (
    <>
      <Chart
        option={option}
        label={label}
        height={height}
        describe={describe}
        buckets={lines[0]?.data.starts.length ?? 0}
      />
      {lines.length > 1 && (
        <ul className={classes.keys}>
          {lines.map((line) => (
            <li key={line.label}>
              <span style={{ background: line.color }} aria-hidden="true" />
              {line.label}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
