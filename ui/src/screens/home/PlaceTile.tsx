import { IconArrowRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Place } from '../../app/pages';
import { useT } from '../../i18n/I18n';
import classes from './PlaceTile.module.css';

export function PlaceTile({ place }: { place: Place }) {
  const t = useT();
  const Icon = place.icon;
  return (
    <Link className={classes.tile} to={place.path}>
      <span className={classes.icon}>
        <Icon size={22} stroke={1.7} aria-hidden="true" />
      </span>
      <span className={classes.words}>
        <b>{t(`nav-${place.id}`)}</b>
        <span className={classes.about}>{t(`about-${place.id}`)}</span>
      </span>
      <IconArrowRight className={classes.arrow} size={18} aria-hidden="true" />
    </Link>
  );
}
