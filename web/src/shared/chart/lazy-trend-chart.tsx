import { lazy, Suspense, type ReactElement } from 'react';
import type { TrendChartProps } from './trend-chart.tsx';

const Chart = lazy(async () => ({ default: (await import('./trend-chart.tsx')).TrendChart }));

/** The trend chart, fetched when it is first drawn; its place is kept free until then. */
export function LazyTrendChart(props: TrendChartProps): ReactElement {
  return (
    <Suspense fallback={<div aria-busy="true" style={{ height: props.height }} />}>
      <Chart {...props} />
    </Suspense>
  );
}
