import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef } from 'react';
import classes from './Chart.module.css';
import { type ChartOption, type EChartsType, init } from './echarts';
import { FONT, usePalette } from './palette';
import { useChartKeys } from './useChartKeys';

interface ChartProps {
  option: ChartOption;
  label: string;
  /** How many buckets the horizontal axis has; 0 for a chart without one. */
  buckets: number;
  height: string;
  /** A bucket in words, told to those who walk along the chart without seeing it. */
  describe?: ((bucket: number) => string) | undefined;
  onOpen?: ((bucket: number) => void) | undefined;
}

/** An ECharts drawing that follows its box; a click, or Enter on the bucket chosen by the arrow keys, opens a bucket. */
export function Chart({ option, label, buckets, height, describe, onOpen }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(null);
  const palette = usePalette();

  useEffect(() => {
    const frame = box.current;
    if (!frame) return;
    const drawing = init(frame, null, { renderer: 'svg' });
    chart.current = drawing;
    // An observer also reports the size with which it begins, and a resize draws everything once more.
    const fits = () => drawing.getWidth() === frame.clientWidth && drawing.getHeight() === frame.clientHeight;
    const observer = new ResizeObserver(() => fits() || drawing.resize());
    observer.observe(frame);
    return () => {
      observer.disconnect();
      drawing.dispose();
      chart.current = null;
    };
  }, []);

  useEffect(() => {
    const textStyle = { fontFamily: FONT, color: palette.text };
    chart.current?.setOption({ textStyle, animationDuration: 250, animationDurationUpdate: 200, ...option }, true);
  }, [option, palette]);

  useBucketClicks(chart, onOpen);
  const { onKeyDown, current } = useChartKeys(chart, buckets, onOpen);

  const frame = { className: classes.frame, style: { height }, 'aria-label': label };
  const content = (
    <>
      <div ref={box} className={classes.drawing} aria-hidden="true" data-chart={option.series ? 'ready' : 'empty'} />
      <VisuallyHidden aria-live="polite">{current !== null && describe?.(current)}</VisuallyHidden>
    </>
  );
  if (buckets === 0) {
    return (
      <div {...frame} role="img">
        {content}
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the chart takes the arrow keys, and says so by its role.
    <div {...frame} role="application" tabIndex={0} onKeyDown={onKeyDown}>
      {content}
    </div>
  );
}

/** A whole column of the chart is clickable, not only the bar in it: a bucket without a value can be opened too. */
function useBucketClicks(chart: { current: EChartsType | null }, onOpen: ChartProps['onOpen']) {
  useEffect(() => {
    const drawing = chart.current;
    if (!drawing || !onOpen) return;
    const surface = drawing.getZr();
    const bucketAt = (x: number, y: number): number | null => {
      if (!drawing.containPixel('grid', [x, y])) return null;
      const [bucket] = drawing.convertFromPixel('grid', [x, y]);
      return bucket === undefined ? null : Math.round(bucket);
    };
    const click = (event: { offsetX: number; offsetY: number }) => {
      const bucket = bucketAt(event.offsetX, event.offsetY);
      if (bucket !== null) onOpen(bucket);
    };
    const move = (event: { offsetX: number; offsetY: number }) => {
      surface.setCursorStyle(bucketAt(event.offsetX, event.offsetY) === null ? 'default' : 'pointer');
    };
    surface.on('click', click);
    surface.on('mousemove', move);
    return () => {
      surface.off('click', click);
      surface.off('mousemove', move);
    };
  }, [chart, onOpen]);
}
