import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useT } from '../../i18n/I18n';
import classes from './TariffChoice.module.css';
import { useConsumption } from './useConsumption';
import type { ChangeView, View } from './view';

/** Which tariffs count; the chart and its total follow. */
export function TariffChoice({ view, onChange }: { view: View; onChange: ChangeView }) {
  const t = useT();
  const { data } = useConsumption({ ...view, tariffs: [], unit: 'units' }, { scope: 'total', split: 'tariff' });
  const all = (data?.series ?? []).map((item) => ({ ...item, id: item.key.split(':')[1] ?? 'none' }));
  if (all.length < 2) return null;
  const chosen = new Set(view.tariffs.length > 0 ? view.tariffs : all.map((item) => item.id));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    if (next.size === 0) return;
    onChange({ tariffs: next.size === all.length ? [] : [...next] });
  };
  const shown = all.filter((item) => chosen.has(item.id)).length;
  return (
    <Menu position="bottom-start" shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default" h={36} rightSection={<IconChevronDown size={16} aria-hidden="true" />}>
          {t('tariffs-chosen', { count: shown, all: all.length })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {all.map((item) => (
          <Menu.CheckboxItem
            key={item.id}
            checked={chosen.has(item.id)}
            rightSection={<span className={classes.swatch} style={{ background: item.color ?? '#868e96' }} />}
            onChange={() => toggle(item.id)}
          >
            {item.label}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
