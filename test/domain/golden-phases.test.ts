import { expect, test } from 'vitest';
import { recordCallsOfThisFile } from '../setup/record-calls.js';
import { goldenDay } from './golden-evidence-calls.js';
import { newRelationship } from './new-relationship.js';

const calls = recordCallsOfThisFile();
const { own, writeAll } = calls;

const near = (value: number) => expect.closeTo(value, 5) as number;

test('G5: the final opinion is the sum of the responses of each phase; a phase that was not reached has none', async () => {
  const id = await newRelationship(calls, 'phases', { startedOn: goldenDay(0) });
  await writeAll('recordDeals', [{ id: 'dom:d1', relationshipId: id, preDealOn: goldenDay(0), operationalOn: goldenDay(90) }]);
  const RESPONSES = [
    ['COMPREHENSIVE_DATA', 0, 0.9],
    ['COMPREHENSIVE_DATA', 180, 0.5],
    ['OPTION_ASSESSMENT', 10, 0.8],
    ['TECHNOLOGY_OUTLOOK', 10, 1],
    ['PROGRESS_REPORT', 100, 0.6],
    ['DELAY_PLAN', 150, 1],
    ['PROGRESS_REPORT', 160, 0.9],
  ] as const;
  await writeAll(
    'answerRequests',
    RESPONSES.map(([obligation, day, quality], index) => ({
      id: `dom:g5-${index}`,
      relationshipId: id,
      dealId: 'dom:d1',
      obligation,
      respondedAt: `${goldenDay(day)}T12:00:00Z`,
      channel: 'EMAIL',
      quality,
      rater: 'CUSTOMER',
    })),
  );
  const { data, errors } = await own().ask(
    `query ($id: ID!) { relationship(id: $id) {
      phases { phase reached points outOf coverage { value } opinion }
      quality { finalOpinion { value } }
    } }`,
    { id },
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({
    relationship: {
      phases: [
        { phase: 'PRE_DEAL', reached: true, points: near(2.433333), outOf: 5, coverage: { value: near(60) }, opinion: near(48.666667) },
        { phase: 'OPERATIONAL', reached: true, points: near(1.767252), outOf: 5, coverage: { value: near(40) }, opinion: near(35.34504) },
        { phase: 'POST_DEAL', reached: false, points: null, outOf: 0, coverage: { value: null }, opinion: null },
      ],
      quality: { finalOpinion: { value: near(42.005853) } },
    },
  });
});

test('G6: reasons of dissolution compete with each other and with lasting', async () => {
  const END = 100;
  const ended = [
    ['PREFERS_OTHER_BRAND', 'CUSTOMER', 2],
    ['PREFERS_OTHER_BRAND', 'CUSTOMER', 5],
    ['DISSATISFIED', 'CUSTOMER', 3],
    ['DISSATISFIED', 'CUSTOMER', 5],
    ['FRAUD', 'SUPPLIER', 8],
  ] as const;
  const lasting = [4, 6, 9, 9];
  const begun = [...ended.map(() => 9), ...lasting];
  for (const [index, days] of begun.entries()) {
    await newRelationship(calls, `g6-${index}`, { startedOn: goldenDay(END - days) }, { industry: 'golden' });
  }
  await writeAll(
    'changeStages',
    ended.map(([reason, endedBy, day], index) => ({
      id: `dom:end-${index}`,
      relationshipId: `dom:r-g6-${index}`,
      stage: 'DISSOLUTION',
      occurredAt: `${goldenDay(END - 9 + day)}T12:00:00Z`,
      endedBy,
      reason,
    })),
  );
  const { data, errors } = await own().ask<{
    lifecycle: {
      dissolution: readonly { reason: string }[];
      survival: readonly { points: readonly { days: number; surviving: number }[] }[];
    };
  }>(
    `query ($from: Date!, $to: Date!) { lifecycle(window: { between: { from: $from, to: $to } }, where: { industry: ["golden"] }) {
      dissolution { endedBy reason relationships cumulativeIncidence }
      survival { points { days surviving } }
    } }`,
    { from: goldenDay(0), to: goldenDay(END + 1) },
  );
  expect(errors).toEqual([]);
  const { dissolution, survival } = data!.lifecycle;
  expect(dissolution.toSorted((one, other) => one.reason.localeCompare(other.reason))).toEqual([
    { endedBy: 'CUSTOMER', reason: 'DISSATISFIED', relationships: 2, cumulativeIncidence: near(0.240741) },
    { endedBy: 'SUPPLIER', reason: 'FRAUD', relationships: 1, cumulativeIncidence: near(0.17284) },
    { endedBy: 'CUSTOMER', reason: 'PREFERS_OTHER_BRAND', relationships: 2, cumulativeIncidence: near(0.240741) },
  ]);
  const last = survival[0]!.points.at(-1)!;
  expect(last.surviving).toBeCloseTo(0.345679, 5);
});
