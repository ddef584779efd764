import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { calendarDateOf, dayOf } from '../domain/calendar.js';
import { Channel, ContactOutcome, InteractionDirection } from '../domain/channel.js';
import { DealPhase } from '../domain/deal-phase.js';
import { CaseKind, ComplaintCategory, DealOutcome, Instrument, Rater } from '../domain/judgement.js';
import { DissolutionReason, LifecycleStage, Side } from '../domain/lifecycle-stage.js';
import { Obligation } from '../domain/obligation.js';
import { RECORD_KINDS, RECORD_SCHEMAS, REFERENCED_KIND } from '../domain/record/record-kind.js';
import type { AnyRecord, RecordKind, RecordOf } from '../domain/record/record-kind.js';
import { RelationshipType } from '../domain/relationship-type.js';
import { QualityAttribute } from '../domain/stream.js';
import { membersOf } from '../domain/words.js';
import { generateDemo } from './generate-demo.js';

const TODAY = '2026-11-21';
let records: AnyRecord[];

function of<K extends RecordKind>(kind: K): RecordOf<K>[] {
  return records.filter((one) => one.kind === kind).map(({ record }) => record as RecordOf<K>);
}

function digestOf(all: readonly AnyRecord[]): string {
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}

/** The words of a closed set that the demo leaves out. */
function unusedOf(words: Readonly<Record<string, string>>, used: readonly (string | null | undefined)[]): string[] {
  return membersOf(words).filter((word) => !used.includes(word));
}

beforeAll(() => {
  records = [...generateDemo(TODAY)];
}, 30_000);

describe('the demo', () => {
  it('is the same for the same day, and another for another', () => {
    expect(digestOf([...generateDemo(TODAY)])).toBe(digestOf(records));
    const shifted = [...generateDemo('2026-11-22')];
    expect(digestOf(shifted)).not.toBe(digestOf(records));
    expect(Math.abs(shifted.length - records.length)).toBeLessThan(records.length / 20);
  }, 30_000);

  it('has the size of a real portfolio and no more', () => {
    expect(['relationship', 'account', 'businessUnit', 'agent'].map((kind) => of(kind as RecordKind).length)).toEqual([400, 320, 3, 16]);
    expect(of('interaction').length).toBeGreaterThan(25_000);
    expect(of('interaction').length).toBeLessThan(40_000);
  });

  it('consists of valid records of the source demo', () => {
    const problems = records.flatMap(({ kind, record }) => {
      const result = RECORD_SCHEMAS[kind].safeParse(record);
      return result.success && record.id.startsWith('demo:') ? [] : [`${kind} ${record.id}: ${result.error?.message}`];
    });
    expect(problems).toEqual([]);
  });

  it('gives every record of a kind an id of its own', () => {
    for (const kind of RECORD_KINDS) {
      const ids = of(kind).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('refers only backwards, and children belong to the relationship of their parents', () => {
    const seen = new Map<string, AnyRecord['record']>();
    const problems: string[] = [];
    for (const { kind, record } of records) {
      for (const [field, parentKind] of Object.entries(REFERENCED_KIND)) {
        const parentId = (record as Readonly<Record<string, unknown>>)[field];
        if (typeof parentId !== 'string') continue;
        const parent = seen.get(`${parentKind} ${parentId}`);
        if (parent === undefined) problems.push(`${kind} ${record.id} refers to ${field} ${parentId}`);
        else if ('relationshipId' in parent && 'relationshipId' in record && parent.relationshipId !== record.relationshipId) {
          problems.push(`${kind} ${record.id} and its ${parentKind} belong to different relationships`);
        }
      }
      seen.set(`${kind} ${record.id}`, record);
    }
    expect(problems).toEqual([]);
  });

  it('lies wholly in the three years before today, but for what is due later', () => {
    const end = dayOf(TODAY) * 86_400_000;
    const begin = end - 1096 * 86_400_000;
    const moments = [
      'occurredAt',
      'raisedAt',
      'withdrawnAt',
      'respondedAt',
      'madeAt',
      'keptAt',
      'announcedAt',
      'ratedAt',
      'openedAt',
      'acknowledgedAt',
      'resolvedAt',
      'confirmedAt',
      'closedAt',
      'invitedAt',
      'referredAt',
      'startedAt',
      'finishedAt',
      'joinedAt',
      'doneAt',
    ];
    const dates = [
      'startedOn',
      'endedOn',
      'since',
      'preDealOn',
      'operationalOn',
      'postDealOn',
      'closedOn',
      'renewedOn',
      'openedOn',
      'reviewedOn',
      'startsOn',
      'foundOn',
    ];
    const outside = records.filter(({ record }) => {
      const fields = record as Readonly<Record<string, unknown>>;
      const times = moments.map((field) => fields[field]).filter((moment) => typeof moment === 'number');
      const days = dates.map((field) => fields[field]).filter((date) => typeof date === 'string');
      return (
        times.some((moment) => moment < begin || moment >= end) ||
        days.some((date) => date >= TODAY || date < calendarDateOf(dayOf(TODAY) - 1096))
      );
    });
    expect(outside.slice(0, 3)).toEqual([]);
  });

  it('uses every word of the domain', () => {
    const interactions = of('interaction');
    const judgements = [...of('rating'), ...of('response')];
    expect(
      unusedOf(
        Channel,
        interactions.map(({ channel }) => channel),
      ),
    ).toEqual([]);
    expect(
      unusedOf(
        InteractionDirection,
        interactions.map(({ direction }) => direction),
      ),
    ).toEqual([]);
    expect(
      unusedOf(
        ContactOutcome,
        interactions.map(({ contactOutcome }) => contactOutcome),
      ),
    ).toEqual([]);
    expect(
      unusedOf(
        DealPhase,
        interactions.map(({ phase }) => phase),
      ),
    ).toEqual([]);
    expect(
      unusedOf(
        Obligation,
        of('request').map(({ obligation }) => obligation),
      ),
    ).toEqual([]);
    expect(
      unusedOf(
        Obligation,
        of('response').map(({ obligation }) => obligation),
      ),
    ).toEqual([]);
    expect(
      unusedOf(
        Rater,
        judgements.map(({ rater }) => rater),
      ),
    ).toEqual([]);
    expect(
      unusedOf(
        Instrument,
        [...of('rating'), ...of('survey').flatMap(({ items }) => items)].map(({ instrument }) => instrument),
      ),
    ).toEqual([]);
    expect(
      unusedOf(
        QualityAttribute,
        of('survey').flatMap(({ items }) => items.map(({ stream }) => stream)),
      ),
    ).toEqual([]);
    expect(
      unusedOf(
        CaseKind,
        of('case').map(({ kind }) => kind),
      ),
    ).toEqual([]);
    expect(
      unusedOf(
        ComplaintCategory,
        of('case').map(({ category }) => category),
      ),
    ).toEqual([]);
    expect(
      unusedOf(
        DealOutcome,
        of('deal').map(({ outcome }) => outcome),
      ),
    ).toEqual([]);
    expect(
      unusedOf(
        RelationshipType,
        of('typeChange').map(({ type }) => type),
      ),
    ).toEqual([]);
    expect(
      unusedOf(
        LifecycleStage,
        of('stageChange').map(({ stage }) => stage),
      ),
    ).toEqual([]);
    expect(
      unusedOf(
        DissolutionReason,
        of('stageChange').map(({ reason }) => reason),
      ),
    ).toEqual([]);
    expect(
      unusedOf(
        Side,
        of('stageChange').map(({ endedBy }) => endedBy),
      ),
    ).toEqual([]);
    expect(
      unusedOf(
        Side,
        of('promise').map(({ madeBy }) => madeBy),
      ),
    ).toEqual([]);
  });

  it('has six segments, industries and regions, four teams, and accounts with two relationships', () => {
    const accounts = of('account');
    for (const field of ['segment', 'industry', 'region'] as const)
      expect(new Set(accounts.flatMap((account) => account[field] ?? [])).size).toBe(6);
    expect(new Set(accounts.map(({ country }) => country)).size).toBe(12);
    expect(new Set(of('agent').map(({ team }) => team)).size).toBe(4);
    expect(new Set(accounts.map(({ name }) => name)).size).toBe(320);
    const pairs = of('relationship').map(({ accountId, businessUnitId }) => `${accountId} ${businessUnitId}`);
    expect(new Set(pairs).size).toBe(400);
  });

  it('lets few people meet the customers that serve themselves', () => {
    const last = new Map(of('typeChange').map(({ relationshipId, type }) => [relationshipId, type]));
    const own = of('interaction').filter(({ relationshipId }) =>
      ['SELF_SERVICE', 'AUTOMATED_SERVICE'].includes(last.get(relationshipId) ?? ''),
    );
    const human = own.filter(({ isHuman }) => isHuman).length;
    expect(own.length).toBeGreaterThan(1000);
    expect(human / own.length).toBeLessThan(0.45);
  });
});
