import type { ReactElement, ReactNode } from 'react';
import type { CardQuery } from '../api/use-card-query.ts';
import { requestFailureOf } from '../api/request-failure.ts';
import { EmptyState } from './empty-state.tsx';
import { FailureState } from './failure-state.tsx';
import { CancelledState, PartialNotice, SlowNotice } from './progress-notice.tsx';
import styles from './query-state.module.css';
import { TooFewState } from './too-few-state.tsx';
import { useElapsed } from './use-elapsed.ts';

export interface QueryStateProps<Data> {
  readonly query: CardQuery<Data>;
  /** The height in pixels that the content will take: nothing moves when it arrives. */
  readonly height: number;
  /** What the content will look like: a table's rows or one picture. */
  readonly shape?: 'rows' | 'block';
  /** Whether the answer holds nothing to show. Zero is not nothing. */
  readonly isEmpty?: ((data: Data) => boolean) | undefined;
  /** How many observations the answer rests on and how many it needs; fewer are counted but not scored. */
  readonly sample?: ((data: Data) => { readonly size: number; readonly needed: number } | null) | undefined;
  readonly children: (data: Data) => ReactNode;
}

const SKELETON_AFTER_MS = 400;
const SLOW_AFTER_MS = 5000;

/** Everything that can be true of a question between asking and reading. Each card of each page stands inside one of these. */
export function QueryState<Data>({ query, height, shape = 'block', isEmpty, sample, children }: QueryStateProps<Data>): ReactElement {
  const { data, loading, error } = query;
  const showSkeleton = useElapsed(loading && data === undefined, SKELETON_AFTER_MS);
  const slow = useElapsed(loading, SLOW_AFTER_MS);

  if (query.cancelled && data === undefined) return <CancelledState height={height} retry={query.retry} />;
  if (data === undefined) {
    if (!loading && error) return <FailureState failure={requestFailureOf(error)} retry={query.retry} />;
    return (
      <div aria-busy="true" style={{ minHeight: height }}>
        {slow && <SlowNotice cancel={query.cancel} />}
        {showSkeleton && <div className={styles['skeleton']} data-shape={shape} style={{ height }} />}
      </div>
    );
  }

  const missing = !loading && error ? requestFailureOf(error) : null;
  if (missing?.kind === 'forbidden' || (missing && isEmpty?.(data))) return <FailureState failure={missing} retry={query.retry} />;
  const size = sample?.(data) ?? null;
  return (
    <div className={styles['frame']} aria-busy={loading}>
      {loading && <div className={styles['progress']} aria-hidden="true" />}
      {slow && <SlowNotice cancel={query.cancel} />}
      {missing && <PartialNotice failure={missing} retry={query.retry} />}
      {query.cancelled && <CancelledState height={0} retry={query.retry} />}
      <div className={loading ? styles['refreshing'] : undefined}>
        {isEmpty?.(data) && !loading ? (
          <EmptyState />
        ) : size && size.size < size.needed ? (
          <TooFewState size={size.size} needed={size.needed} height={height} />
        ) : (
          children(data)
        )}
      </div>
    </div>
  );
}
