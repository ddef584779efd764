import type { TrendSample, TrendSource } from '../../shared/chart/prepare-trend.ts';

interface Value {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}

/** The state of the relationship on one day. */
export interface OwnState {
  readonly asOf: string;
  readonly trust: Value;
  readonly commitment: Value;
}

/** The mean of its peers at the end of one period; `end` is exclusive. */
export interface PeerPeriod {
  readonly period: { readonly start: string; readonly end: string; readonly complete: boolean } | null;
  readonly trust: Value;
}

const UNKNOWN: Value = { value: null, low: null, high: null, n: 0 };

/** Trust and commitment of one relationship over its peers' mean trust, on the same periods; a period without its state is a gap. */
export function peerSources(
  states: readonly OwnState[],
  peers: readonly PeerPeriod[],
  labels: { readonly trust: string; readonly commitment: string; readonly peers: string },
): TrendSource[] {
  const periods = peers.flatMap((peer) => (peer.period ? [{ ...peer.period, trust: peer.trust }] : []));
  const own = (measure: 'trust' | 'commitment'): TrendSample[] =>
    periods.map(({ start, end, complete }) => {
      const state = states.findLast(({ asOf }) => asOf >= start && asOf < end);
      return { start, end, complete, ...(state?.[measure] ?? UNKNOWN) };
    });
  return [
    { key: 'trust', label: labels.trust, ink: 'var(--c-trust)', stroke: 'solid', band: true, samples: own('trust') },
    { key: 'commitment', label: labels.commitment, ink: 'var(--c-commitment)', stroke: 'dashed', band: false, samples: own('commitment') },
    {
      key: 'peers',
      label: labels.peers,
      ink: 'var(--c-comparison)',
      stroke: 'dotted',
      band: true,
      samples: periods.map(({ start, end, complete, trust }) => ({ start, end, complete, ...trust })),
    },
  ];
}
