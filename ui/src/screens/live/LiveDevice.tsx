import { Skeleton } from '@mantine/core';
import type { Device, DeviceFrame, Gateway } from '../../api/model';
import { Notice } from '../../components/Notice';
import { Panel } from '../../components/Panel';
import { useT } from '../../i18n/I18n';
import { AttributeList } from './AttributeList';
import { DeviceHead } from './DeviceHead';
import { HarmonicsPanel } from './HarmonicsPanel';
import classes from './LiveDevice.module.css';
import { PhaseTable } from './PhaseTable';
import { PowerPanel } from './PowerPanel';
import { sectionsOf } from './sections';
import { type PowerPoint, useLiveStream } from './useLiveStream';
import { ValueList } from './ValueList';

interface LiveDeviceProps {
  device: Device;
  gateway: Gateway | undefined;
}

/** What one device measures, grouped as an electrician looks for it. */
export function LiveDevice({ device, gateway }: LiveDeviceProps) {
  const t = useT();
  const { frame, connected, power, clockAhead } = useLiveStream(device.id);
  const stale = frame !== null && (frame.status !== 'on' || !connected);
  return (
    <>
      <DeviceHead device={device} gateway={gateway} frame={frame} connected={connected} clockAhead={clockAhead} />
      {frame === null && <Skeleton height={320} radius="lg" />}
      {frame && frame.values.length === 0 && (
        <Panel>
          <Notice title={t('live-no-values-title')}>
            <p>{t('live-no-values-text')}</p>
          </Notice>
        </Panel>
      )}
      {frame && frame.values.length > 0 && (
        <div className={classes.values} data-stale={stale}>
          <Values frame={frame} power={power} />
        </div>
      )}
    </>
  );
}

interface ValuesProps {
  frame: DeviceFrame;
  power: readonly PowerPoint[];
}

function Values({ frame, power }: ValuesProps) {
  const t = useT();
  const sections = sectionsOf(frame.values);
  return (
    <>
      {sections.power && <PowerPanel total={sections.power} points={power} />}
      {sections.phases.length > 0 && (
        <Panel title={t('live-phases')}>
          <PhaseTable rows={sections.phases} />
        </Panel>
      )}
      {sections.harmonics.length > 0 && <HarmonicsPanel values={sections.harmonics} />}
      <div className={classes.columns}>
        {sections.lists.map(({ id, values }) => (
          <Panel key={id} title={t(`live-${id}`)}>
            <ValueList values={values} />
          </Panel>
        ))}
        {Object.keys(frame.attributes).length > 0 && (
          <Panel title={t('live-attributes')}>
            <AttributeList attributes={frame.attributes} />
          </Panel>
        )}
      </div>
    </>
  );
}
