import { Link } from 'react-router';
import type { LocalDate, Period } from '../../format/calendar';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import { DataTable } from '../analysis/DataTable';
import type { DeviceRow } from './byDevice';
import classes from './CoverageTable.module.css';

interface CoverageTableProps {
  rows: readonly DeviceRow[];
  period: Period;
  date: LocalDate;
}

const PARTS = ['measured', 'edited', 'interpolated', 'estimated', 'missing'] as const;

/** Expected, measured, interpolated, missing; a device's name leads to its intervals. */
export function CoverageTable({ rows, period, date }: CoverageTableProps) {
  const t = useT();
  const format = useFormat();
  const hours = (seconds: number) =>
    `${format.number(seconds / 3600, Number.isInteger(seconds / 3600) ? 0 : 1)}\u00a0h`;
  const shown = period === 'year' ? 'month' : period;
  const columns = [
    { name: t('completeness-device') },
    { name: t('completeness-share'), words: true },
    { name: t('completeness-expected') },
    { name: t('quality-measured') },
    { name: t('quality-interpolated') },
    { name: t('completeness-put-right') },
    { name: t('quality-missing') },
  ];
  return (
    <DataTable
      label={t('completeness-by-device')}
      columns={columns}
      rows={rows.map(({ id, name, coverage }) => ({
        key: String(id),
        cells: [
          <Link
            key="name"
            className={classes.name ?? ''}
            to={`/completeness?device=${id}&period=${shown}&date=${date}`}
          >
            {name}
          </Link>,
          <span key="bar" className={classes.bar} aria-hidden="true">
            {PARTS.map((part) => (
              <span
                key={part}
                className={classes.part}
                data-quality={part}
                style={{ flexGrow: coverage[`${part}_s`] }}
              />
            ))}
          </span>,
          hours(coverage.expected_s),
          hours(coverage.measured_s),
          hours(coverage.interpolated_s),
          hours(coverage.estimated_s + coverage.edited_s),
          hours(coverage.missing_s),
        ],
      }))}
    />
  );
}
