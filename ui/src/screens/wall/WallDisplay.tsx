import { useHotkeys } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useReachable } from '../../api/connection';
import { ConnectionState } from '../../app/ConnectionState';
import { useT } from '../../i18n/I18n';
import { useChartData } from '../consumption/useChartData';
import type { Slide } from './slides';
import classes from './Wall.module.css';
import { WallSlide } from './WallSlide';

/** Shows one slide after the other for ever; nobody has to touch it. Escape leads back. */
export function WallDisplay({ slides, seconds }: { slides: readonly Slide[]; seconds: number }) {
  const t = useT();
  const reachable = useReachable();
  const navigate = useNavigate();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    document.title = `${t('wall-display')} · Meterhouse`;
  }, [t]);
  useEffect(() => {
    const timer = setInterval(() => setTurn((before) => before + 1), seconds * 1000);
    return () => clearInterval(timer);
  }, [seconds]);
  useHotkeys([
    ['Escape', () => void navigate('/consumption')],
    ['ArrowRight', () => setTurn((before) => before + 1)],
    ['ArrowLeft', () => setTurn((before) => before + slides.length - 1)],
  ]);
  const slide = slides[turn % slides.length];
  const next = slides[(turn + 1) % slides.length];
  if (!slide) return null;
  return (
    <main className={classes.wall} data-turn={turn % slides.length}>
      {!reachable && (
        <div className={classes.state}>
          <ConnectionState />
        </div>
      )}
      <WallSlide key={turn % slides.length} slide={slide} />
      {next && next !== slide && <Ahead slide={next} />}
      {slides.length > 1 && (
        <div className={classes.dots} aria-hidden="true">
          {slides.map((_, index) => (
            <span key={index} className={classes.dot} data-current={index === turn % slides.length} />
          ))}
        </div>
      )}
    </main>
  );
}

/** Asks for what comes next, so that it is there in time. */
function Ahead({ slide }: { slide: Slide }) {
  useChartData(slide.tab, slide.view);
  return null;
}
