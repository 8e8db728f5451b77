import { memo } from 'react';
import { Link } from 'react-router';
import type { Device } from '../../../api/model';
import { StatusDot } from '../../../components/Status';
import classes from './Tree.module.css';

/** One line of the tree; drawn anew only when its device or the choice changes. */
export const TreeDevice = memo(function TreeDevice({ device, chosen }: { device: Device; chosen: boolean }) {
  return (
    <li className={classes.item}>
      <Link
        className={classes.device}
        to={`/installation/device/${device.id}`}
        aria-current={chosen ? 'true' : undefined}
        ref={chosen ? intoView : undefined}
        data-off={!device.enabled || undefined}
      >
        <StatusDot status={device.communication.status} />
        <span className={classes.words}>
          <span className={classes.name}>{device.name}</span>
          <span className={classes.model}>{device.profile?.name ?? device.model}</span>
        </span>
        <span className={classes.address}>{device.shown_address}</span>
      </Link>
    </li>
  );
});

/** What is chosen is in sight, however long the tree; the page itself stays where it is. */
export function intoView(link: HTMLElement | null) {
  const area = link?.closest('[data-scroll-area]');
  if (!link || !area) return;
  const from = link.getBoundingClientRect().top - area.getBoundingClientRect().top;
  if (from < 90 || from > area.clientHeight - 60) area.scrollTop += from - area.clientHeight / 2;
}
