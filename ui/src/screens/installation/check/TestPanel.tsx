import { Alert, Button, CloseButton, Loader } from '@mantine/core';
import { IconCircleCheck, IconPlugConnectedX, IconRefresh } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Panel } from '../../../components/Panel';
import { useFormat } from '../../../format/FormatContext';
import { useT } from '../../../i18n/I18n';
import { RawWords } from './RawWords';
import classes from './TestPanel.module.css';
import { TestValues } from './TestValues';
import { useAdvice } from './useAdvice';
import type { RunningTest } from './useTest';

const good = { root: classes.goodBox ?? '', title: classes.good ?? '', icon: classes.good ?? '' };
const bad = { root: classes.badBox ?? '', title: classes.bad ?? '', icon: classes.bad ?? '' };

interface TestPanelProps {
  test: RunningTest;
  /** The device that a gateway's test asked. */
  asked?: string | undefined;
  /** Without the values: only whether it answers. */
  brief?: boolean;
  onClose: () => void;
}

/** What a test found: in words, with what to do about it, and the figures behind it. */
export function TestPanel({ test, asked, brief, onClose }: TestPanelProps) {
  const t = useT();
  const advice = useAdvice();
  const format = useFormat();
  const panel = useRef<HTMLElement>(null);
  const { outcome, problem, busy } = test;
  useEffect(() => {
    if (!busy) panel.current?.scrollIntoView({ block: 'start' });
  }, [busy]);
  return (
    <Panel
      ref={panel}
      className={classes.panel}
      title={t('inst-test-title')}
      actions={
        <>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconRefresh size={14} />}
            onClick={test.run}
            disabled={busy}
          >
            {t('inst-test-again')}
          </Button>
          <CloseButton aria-label={t('close')} onClick={onClose} />
        </>
      }
    >
      <div role="status" aria-live="polite" aria-busy={busy}>
        {busy && (
          <p className={classes.busy}>
            <Loader size={18} aria-hidden="true" /> {t('inst-test-running')}
          </p>
        )}
        {!busy && problem && (
          <Alert
            color="red"
            variant="light"
            icon={<IconPlugConnectedX size={20} />}
            title={t('failed-title')}
            classNames={bad}
          >
            {problem === 'unreachable' ? t('unreachable-text') : problem.detail || problem.code}
          </Alert>
        )}
        {!busy && outcome?.ok && (
          <Alert
            color="green"
            variant="light"
            icon={<IconCircleCheck size={20} />}
            title={t('inst-test-good')}
            classNames={good}
          >
            {asked && <p className={classes.line}>{t('inst-test-asked', { device: asked })}</p>}
            {outcome.round_trip_ms !== null && (
              <p className={classes.line}>{t('inst-test-round-trip', { ms: format.number(outcome.round_trip_ms) })}</p>
            )}
          </Alert>
        )}
        {!busy && outcome?.error && (
          <Alert
            color="red"
            variant="light"
            icon={<IconPlugConnectedX size={20} />}
            title={outcome.error.detail}
            classNames={bad}
          >
            {asked && <p className={classes.line}>{t('inst-test-asked', { device: asked })}</p>}
            <p className={classes.line}>
              <b>{t('inst-test-do')}</b> {advice(outcome.error)}
            </p>
          </Alert>
        )}
      </div>
      {!busy && outcome && !brief && outcome.ok && <TestValues outcome={outcome} />}
      {!busy && outcome && !brief && <RawWords registers={outcome.registers} />}
    </Panel>
  );
}
