import { Alert, Button } from '@mantine/core';
import { IconChargingPile } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useT } from '../../../i18n/I18n';

/** A station with two sides under one address: offers the side that is not installed yet. */
export function OtherSide({ id, side }: { id: number; side: number }) {
  const t = useT();
  return (
    <Alert color="petrol" variant="light" icon={<IconChargingPile size={20} />} title={t('inst-other-side-title')}>
      <p style={{ margin: '0 0 10px' }}>{t('inst-other-side-text')}</p>
      <Button component={Link} to={`/installation/device/new?side=${side}&like=${id}`} size="xs">
        {t('inst-other-side-add', { number: side })}
      </Button>
    </Alert>
  );
}
