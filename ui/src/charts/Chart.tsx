import { useEffect, useRef } from 'react';
import { type ChartOption, type EChartsType, init } from './echarts';
import classes from './Chart.module.css';
import { FONT, usePalette } from './palette';
import { useChartKeys } from './useChartKeys';

interface ChartProps {
  option: ChartOption;
  label: string;
  /** How many buckets the horizontal axis has; 0 for a chart without one. */
  buckets: number;
  height: string;
  onOpen?: ((bucket: number) => void) | undefined;
}

/** An ECharts drawing that follows its box; a click, or Enter on the bucket chosen by the arrow keys, opens a bucket. */
export function Chart({ option, label, buckets, height, onOpen }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(null);
  const palette = usePalette();

  useEffect(() => {
    if (!box.current) return;
    const drawing = init(box.current, null, { renderer: 'svg' });
    chart.current = drawing;
    const observer = new ResizeObserver(() => drawing.resize());
    observer.observe(box.current);
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
  const onKeyDown = useChartKeys(chart, buckets, onOpen);

  return (
    <div className={classes.frame} style={{ height }} tabIndex={0} role="group" aria-label={label} onKeyDown={onKeyDown}>
      <div ref={box} className={classes.drawing} aria-hidden="true" data-chart={option.series ? 'ready' : 'empty'} />
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
