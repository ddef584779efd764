import { expect, test } from 'vitest';
import { type Fields, recordCallsOfThisFile } from '../setup/record-calls.js';
import { GOLDEN, goldenDay, ratingsOf } from './golden-evidence-calls.js';

const { own, writeAll } = recordCallsOfThisFile();

interface Score {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

interface Quality {
  readonly status: string;
  readonly profile: string;
  readonly trust: Score;
  readonly commitment: Score;
  readonly quality: Score;
  readonly mutualTrust: Score;
  readonly streams: readonly { readonly stream: string; readonly score: Score; readonly evidence: number; readonly uncertainty: number }[];
}

interface Explained {
  readonly delta: number;
  readonly items: readonly { readonly kind: string; readonly label: string; readonly contribution: number }[];
  readonly totals: readonly { readonly kind: string; readonly contribution: number }[];
}

const SCORE = '{ value low high }';
const QUALITY = `status profile trust ${SCORE} commitment ${SCORE} quality ${SCORE} mutualTrust ${SCORE}
  streams { stream score ${SCORE} evidence uncertainty }`;

/** A relationship of its own that began on day 0. */
async function newRelationship(name: string, given: Fields = {}): Promise<string> {
  await writeAll('recordAccounts', [{ id: `gold:${name}`, name }]);
  const id = `gold:r-${name}`;
  await writeAll('recordRelationships', [{ id, accountId: `gold:${name}`, businessUnitId: 'api:unit', startedOn: goldenDay(0), ...given }]);
  return id;
}

async function qualityOn(id: string, day: number): Promise<Quality> {
  const { data, errors } = await own().ask<{ relationship: { quality: Quality } }>(
    `query ($id: ID!, $asOf: Date) { relationship(id: $id) { quality(asOf: $asOf) { ${QUALITY} } } }`,
    { id, asOf: goldenDay(day) },
  );
  expect(errors).toEqual([]);
  return data!.relationship.quality;
}

const near = (value: number) => expect.closeTo(value, 5) as number;

test('G9: of a relationship of which nothing is known no score is told, rather than the middle', async () => {
  const id = await newRelationship('empty');
  const unknown = { value: null, low: null, high: null };
  expect(await qualityOn(id, 10)).toMatchObject({ status: 'UNKNOWN', trust: unknown, commitment: unknown, quality: unknown });
});

test('G2 and G3: the golden relationship is scored, and its change explained, as specified', async () => {
  const id = await newRelationship('whole');
  const { evidence, streams, attr } = GOLDEN.G2_relationship;
  await writeAll('rateInteractions', [...ratingsOf(evidence, id), ...ratingsOf(GOLDEN.G3_attribution.new_evidence, id).map(later)]);

  const early = await qualityOn(id, 270);
  expect(early).toMatchObject({
    status: 'CHECK_DUE',
    trust: { value: near(59.392108), low: near(30.165349), high: near(85.595717) },
    commitment: { value: near(36.58103) },
    quality: { value: near(47.986569) },
    mutualTrust: { value: near(59.392108) },
  });
  for (const [stream, { n }] of Object.entries(streams)) {
    const scored = early.streams.find((one) => one.stream === stream.toUpperCase());
    expect([stream, scored?.evidence, scored?.uncertainty]).toEqual([stream, near(n), near(2 / (n + 2))]);
  }
  for (const [stream, score] of Object.entries(attr)) {
    expect([stream, early.streams.find((one) => one.stream === stream.toUpperCase())?.score.value]).toEqual([stream, near(score)]);
  }
  expect(await qualityOn(id, 360)).toMatchObject({
    status: 'WATCH',
    trust: { value: near(55.515152), low: near(27.664026), high: near(81.742818) },
    commitment: { value: near(32.936911) },
  });

  const { data, errors } = await own().ask<{ relationship: { explain: Explained } }>(
    `query ($id: ID!, $from: Date!, $to: Date!) { relationship(id: $id) { explain(from: $from, to: $to, top: 50) {
      delta items { kind label contribution } totals { kind contribution } } } }`,
    { id, from: goldenDay(270), to: goldenDay(360) },
  );
  expect(errors).toEqual([]);
  const { delta, items, totals } = data!.relationship.explain;
  expect(delta).toBeCloseTo(-3.876956, 5);
  expect(items.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(delta, 9);
  expect(Object.fromEntries(totals.map(({ kind, contribution }) => [kind, contribution]))).toMatchObject({
    AGEING: near(-1.689627),
    SURPRISE: near(-4.646291),
    CONFIRM: near(2.458961),
  });
});

/** The same record under another id, so that it corrects none of those before. */
function later(fields: Fields): Fields {
  return { ...fields, id: `${String(fields['id'])}/new` };
}
