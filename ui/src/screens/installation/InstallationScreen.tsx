import { IconCategory, IconHistory, IconSitemap, IconTableImport, type TablerIcon } from '@tabler/icons-react';
import { Link, Route, Routes, useLocation } from 'react-router';
import { PageHead } from '../../components/PageHead';
import { useT } from '../../i18n/I18n';
import NotFoundScreen from '../notfound/NotFoundScreen';
import { SheetPart } from './bulk/SheetPart';
import { ChangesPart } from './changes/ChangesPart';
import { DevicesPart } from './DevicesPart';
import { DeviceScreen } from './device/DeviceScreen';
import { GatewayScreen } from './gateway/GatewayScreen';
import { GroupsPart } from './groups/GroupsPart';
import classes from './InstallationScreen.module.css';
import { Overview } from './Overview';

const PARTS: readonly { id: string; path: string; icon: TablerIcon; at: RegExp }[] = [
  { id: 'devices', path: '/installation', icon: IconSitemap, at: /^\/installation(\/(device|gateway)\/.*)?\/?$/ },
  { id: 'groups', path: '/installation/groups', icon: IconCategory, at: /^\/installation\/groups/ },
  { id: 'sheet', path: '/installation/spreadsheet', icon: IconTableImport, at: /^\/installation\/spreadsheet/ },
  { id: 'changes', path: '/installation/changes', icon: IconHistory, at: /^\/installation\/changes/ },
];

/** Where an installer says what is there: gateways and devices, what they are sorted by, and who changed what. */
export default function InstallationScreen() {
  const t = useT();
  const { pathname } = useLocation();
  return (
    <>
      <PageHead title={t('nav-installation')} />
      <nav className={classes.parts} aria-label={t('inst-parts')}>
        {PARTS.map(({ id, path, icon: Icon, at }) => (
          <Link
            key={id}
            to={path}
            className={classes.part}
            aria-current={at.test(pathname) ? 'page' : undefined}
            ref={at.test(pathname) ? intoView : undefined}
          >
            <Icon size={18} stroke={1.7} aria-hidden="true" />
            {t(`inst-part-${id}`)}
          </Link>
        ))}
      </nav>
      <Routes>
        <Route element={<DevicesPart />}>
          <Route index element={<Overview />} />
          <Route path="gateway/:gatewayId" element={<GatewayScreen />} />
          <Route path="device/:deviceId" element={<DeviceScreen />} />
        </Route>
        <Route path="groups" element={<GroupsPart />} />
        <Route path="spreadsheet" element={<SheetPart />} />
        <Route path="changes" element={<ChangesPart />} />
        <Route path="*" element={<NotFoundScreen />} />
      </Routes>
    </>
  );
}

/** On a phone the parts are wider than the screen: the one that is open is in sight. */
function intoView(link: HTMLElement | null) {
  link?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
