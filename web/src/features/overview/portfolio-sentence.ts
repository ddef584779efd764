import type { Formats } from '../../shared/text/formats.ts';
import type { OverviewWords } from './overview-words.ts';

/** One part of how the whole moved, by one member of a dimension. */
export interface PortfolioPart {
  readonly kind: string;
  /** In points of the whole. */
  readonly contribution: number;
  readonly relationships: number;
}

/** What one member did to the whole: its own rise or fall, its share, its newcomers or its leavers. */
export function portfolioSentence(part: PortfolioPart, member: string, words: OverviewWords, formats: Formats): string {
  const values = { member, points: formats.delta(part.contribution), count: part.relationships };
  switch (part.kind) {
    case 'RATE':
      return part.contribution < 0 ? words('rateFell', values) : words('rateRose', values);
    case 'MIX':
      return words('mixChanged', values);
    case 'ENTERED':
      return words('entered', values);
    case 'LEFT':
      return words('left', values);
    default:
      return words('otherPart', values);
  }
}

/** The whole movement in one sentence. Null: one of its ends is unknown. */
export function wholeSentence(
  whole: {
    readonly start: number | null;
    readonly end: number | null;
    readonly delta: number | null;
    readonly from: string;
    readonly to: string;
  },
  words: OverviewWords,
  formats: Formats,
): string | null {
  const { start, end, delta } = whole;
  if (start === null || end === null || delta === null) return null;
  return words('whole', {
    start: formats.score(start),
    end: formats.score(end),
    delta: formats.delta(delta),
    from: formats.day(whole.from),
    to: formats.day(whole.to),
  });
}
