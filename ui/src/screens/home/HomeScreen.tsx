import { useOpenSession } from '../../api/session';
import { ACQUISITION, ANALYSIS, CONSUMPTION, LIVE, mayOpen } from '../../app/pages';
import { PageHead } from '../../components/PageHead';
import { useFormat } from '../../format/FormatContext';
import { useToday } from '../../format/useToday';
import { useT } from '../../i18n/I18n';
import { COMMODITIES } from '../consumption/view';
import { CommodityTile } from './CommodityTile';
import { CompletenessTile } from './CompletenessTile';
import { DevicesTile } from './DevicesTile';
import classes from './HomeScreen.module.css';
import { PlaceTile } from './PlaceTile';

/** What the user may open, and how the building is doing today. */
export default function HomeScreen() {
  const t = useT();
  const format = useFormat();
  const { user, site } = useOpenSession();
  const today = useToday(site.timezone);
  const sees = (place: typeof LIVE) => mayOpen(place, user.pages);
  const places = [CONSUMPTION, ANALYSIS, LIVE, ACQUISITION].filter(sees);
  return (
    <>
      <PageHead title={t('home-today')} subtitle={format.longDate(today)} />
      {sees(CONSUMPTION) && (
        <section className={classes.commodities} aria-label={t('home-today')}>
          {COMMODITIES.map((commodity) => (
            <CommodityTile key={commodity} commodity={commodity} today={today} />
          ))}
        </section>
      )}
      {(sees(CONSUMPTION) || sees(LIVE) || sees(ACQUISITION)) && (
        <section className={classes.health} aria-label={t('home-health')}>
          <DevicesTile opens={sees(LIVE)} />
          {(sees(CONSUMPTION) || sees(ACQUISITION)) && <CompletenessTile today={today} />}
        </section>
      )}
      <nav className={classes.places} aria-label={t('home-pages')}>
        {places.map((place) => (
          <PlaceTile key={place.id} place={place} />
        ))}
      </nav>
    </>
  );
}
