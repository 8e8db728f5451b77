import { Button } from '@mantine/core';
import { IconHome, IconMapQuestion } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Notice } from '../../components/Notice';
import { PageHead } from '../../components/PageHead';
import { Panel } from '../../components/Panel';
import { useT } from '../../i18n/I18n';

export default function NotFoundScreen() {
  const t = useT();
  return (
    <>
      <PageHead title={t('notfound-title')} />
      <Panel>
        <Notice icon={IconMapQuestion} title={t('notfound-text')}>
          <Button component={Link} to="/" leftSection={<IconHome size={16} />}>
            {t('notfound-home')}
          </Button>
        </Notice>
      </Panel>
    </>
  );
}
