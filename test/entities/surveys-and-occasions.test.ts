import { beforeAll, describe, expect, test } from 'vitest';
import type { RowScope } from '../../server/src/access/row-scope.js';
import type { AnyRecord, RecordOf } from '../../server/src/domain/record/record-kind.js';
import { relationshipWorld } from '../records/record-fixture.js';
import { type EntityService, openEntityService } from './entity-service.js';

const INVITED = Date.UTC(2025, 8, 1);
const ANSWERED = Date.UTC(2025, 8, 5);

interface Score {
  readonly score: {
    readonly value: number | null;
    readonly low: number;
    readonly high: number;
    readonly n: number;
    readonly status: string;
  };
  readonly nonResponse: { readonly low: number; readonly high: number } | null;
}

const ITEMS: RecordOf<'survey'>['items'] = [
  { key: 'csat', instrument: 'CSAT', low: 1, high: 5 },
  { key: 'nps', instrument: 'NPS', low: 0, high: 10 },
  { key: 'wait', instrument: 'ATTRIBUTE_ITEM', stream: 'AVAILABILITY', low: 1, high: 5, isReversed: true },
  { key: 'why', instrument: 'FREE_TEXT', text: 'Why?' },
];

function occasion(id: string, contactId: string, month: number, day: number, year: number | null = null): AnyRecord {
  return { kind: 'occasion', record: { id: `s:${id}`, contactId: `s:${contactId}`, kind: 'BIRTHDAY', month, day, year } };
}

/** Ten invitations, five to each relationship; the first answers four of them, the second one. */
const RECORDS: readonly AnyRecord[] = [
  ...relationshipWorld('s', 2),
  {
    kind: 'survey',
    record: { id: 's:autumn', name: 'Satisfaction', wave: 'Autumn', openedOn: '2025-09-01', closedOn: '2025-09-30', items: ITEMS },
  },
  {
    kind: 'survey',
    record: { id: 's:spring', name: 'Satisfaction', wave: 'Spring', openedOn: '2025-03-01', closedOn: '2025-03-31', items: ITEMS },
  },
  {
    kind: 'survey',
    record: { id: 's:other', name: 'Pulse', openedOn: '2025-11-01', items: [{ key: 'q', instrument: 'CES', low: 1, high: 7 }] },
  },
  { kind: 'campaign', record: { id: 's:ended', name: 'Old', kind: 'MARKETING', startsOn: '2025-01-01', endsOn: '2025-02-01' } },
  { kind: 'campaign', record: { id: 's:going', name: 'New', kind: 'COMMUNITY', startsOn: '2025-10-01' } },
  ...Array.from({ length: 10 }, (_, at): AnyRecord => ({
    kind: 'surveyInvitation',
    record: { id: `s:y${at}`, relationshipId: at < 5 ? 's:r1' : 's:r2', surveyId: 's:autumn', invitedAt: INVITED },
  })),
  ...[
    [0, 5, 10, 1],
    [1, 4, 9, 2],
    [2, 3, 6, null],
    [3, 5, 8, 5],
    [5, 1, 0, 1],
  ].map(([invitation, csat, nps, wait]): AnyRecord => ({
    kind: 'surveyResponse',
    record: {
      id: `s:x${invitation}`,
      relationshipId: invitation! < 5 ? 's:r1' : 's:r2',
      surveyId: 's:autumn',
      invitationId: `s:y${invitation}`,
      respondedAt: ANSWERED,
      answers: [
        { key: 'csat', value: csat! },
        { key: 'nps', value: nps! },
        ...(wait === null ? [] : [{ key: 'wait', value: wait! }]),
        { key: 'why', text: 'Because' },
      ],
    },
  })),
  { kind: 'contact', record: { id: 's:yes', accountId: 's:a1', name: 'Agreed', hasConsent: true } },
  { kind: 'contact', record: { id: 's:no', accountId: 's:a1', name: 'Refused', hasConsent: false } },
  { kind: 'contact', record: { id: 's:unasked', accountId: 's:a1', name: 'Never asked' } },
  { kind: 'contact', record: { id: 's:south', accountId: 's:a2', name: 'Elsewhere', hasConsent: true } },
  occasion('leap', 'yes', 2, 29, 1988),
  occasion('last', 'yes', 2, 28),
  occasion('march', 'yes', 3, 1),
  occasion('today', 'yes', 11, 21, 2000),
  occasion('year', 'yes', 1, 1, 2030),
  occasion('refused', 'no', 11, 25),
  occasion('asked', 'unasked', 11, 25),
  occasion('foreign', 'south', 11, 25),
];

let service: EntityService;

beforeAll(async () => {
  service = await openEntityService(RECORDS);
});

async function results(scope?: RowScope) {
  const SCORE = '{ score { value low high n status } nonResponse { low high } }';
  const { data, codes } = await service.ask<{
    survey: {
      waves: readonly { wave: string; results: { responseRate: { value: number | null; status: string } } }[];
      results: {
        invited: number;
        answered: number;
        answeredUnasked: number;
        responseRate: { value: number; n: number };
        csat: Score;
        nps: Score;
        ces: Score | null;
        items: readonly (Score & { key: string; meanMark: number | null; answered: number; texts: number; marks: readonly object[] })[];
      };
    };
  }>(
    `{ survey(id: "s:autumn") {
      waves { wave results { responseRate { value status } } }
      results { invited answered answeredUnasked responseRate { value low high n status relationships } csat ${SCORE} nps ${SCORE} ces ${SCORE}
        items { key instrument stream score { value low high n status } nonResponse { low high } meanMark answered texts marks { mark answers } } } } }`,
    scope && { scope },
  );
  expect(codes).toEqual([]);
  return data.survey;
}

describe('the results of a survey', () => {
  test('are its turnout, its scores with their ranges, and what those who were silent could make of them', async () => {
    const { results: found } = await results();
    expect(found).toMatchObject({ invited: 10, answered: 5, answeredUnasked: 0, responseRate: { value: 50, n: 10 } });
    // 4 and 5 in 3 of 5 answers → 60 %; half answered → 30 to 80 of all
    expect(found.csat).toMatchObject({ score: { value: 60, n: 5, status: 'OK' }, nonResponse: { low: 30, high: 80 } });
    // promoters 10, 9; detractors 6, 0 of 5 → 0; half answered → −50 to 50
    expect(found.nps).toMatchObject({ score: { value: 0, n: 5 }, nonResponse: { low: -50, high: 50 } });
    expect(found.nps.score.low).toBeLessThan(-50);
    expect(found.ces).toBe(null);
  });

  test('are told question by question', async () => {
    const { items } = (await results()).results;
    expect(items.map(({ key }) => key)).toEqual(['csat', 'nps', 'wait', 'why']);
    // reversed: 1, 2, 5, 1 of 1 to 5 are 1, 0.75, 0 and 1; four of ten answered it → 27.5 to 87.5
    expect(items[2]).toMatchObject({
      score: { value: 68.75, n: 4, status: 'LOW_N' },
      nonResponse: { low: 27.5, high: 87.5 },
      meanMark: 2.25,
      answered: 4,
      marks: [
        { mark: 1, answers: 2 },
        { mark: 2, answers: 1 },
        { mark: 5, answers: 1 },
      ],
    });
    expect(items[3]).toMatchObject({
      score: { value: null, n: 0, status: 'NO_DATA' },
      nonResponse: null,
      meanMark: null,
      texts: 5,
      marks: [],
    });
  });

  test('are those of the row scope', async () => {
    expect((await results({ region: ['odd'] })).results).toMatchObject({
      invited: 5,
      answered: 4,
      // 5, 4, 3, 5
      csat: { score: { value: 75, n: 4, status: 'LOW_N' } },
    });
    expect((await results({ region: ['even'] })).results).toMatchObject({ invited: 5, answered: 1, nps: { score: { value: -100 } } });
  });

  test('stand beside those of the other waves', async () => {
    expect((await results()).waves).toEqual([
      { wave: 'Spring', results: { responseRate: { value: null, status: 'NO_DATA' } } },
      { wave: 'Autumn', results: { responseRate: { value: 50, status: 'OK' } } },
    ]);
  });

  test('of all surveys cost as many statements as those of one', async () => {
    const statements = async (first: number) =>
      (await service.ask(`{ surveys(first: ${first}) { nodes { id results { invited items { key } } } } }`)).statements;
    expect(await statements(3)).toEqual(await statements(1));
  });
});

describe('the lists of surveys and campaigns', () => {
  const ids = async (list: string, scope?: RowScope) => {
    const { data, codes } = await service.ask<{ list: { totalCount: number; nodes: readonly { id: string }[] } }>(
      `{ list: ${list} { totalCount nodes { id } } }`,
      scope && { scope },
    );
    expect(codes).toEqual([]);
    expect(data.list.totalCount).toBe(data.list.nodes.length);
    return data.list.nodes.map(({ id }) => id.slice(2));
  };

  test('are the latest first, filtered by what was going on on a day', async () => {
    expect(await ids('surveys')).toEqual(['other', 'autumn', 'spring']);
    expect(await ids('surveys(name: ["Satisfaction"])')).toEqual(['autumn', 'spring']);
    expect(await ids('surveys(openOn: "2025-09-30")')).toEqual(['autumn']);
    expect(await ids('surveys(openOn: "2025-10-01")')).toEqual([]);
    expect(await ids('campaigns')).toEqual(['going', 'ended']);
    expect(await ids('campaigns(runningOn: "2025-11-21")')).toEqual(['going']);
    expect(await ids('campaigns(kind: [MARKETING])')).toEqual(['ended']);
    expect(await ids('campaigns(kind: [])')).toEqual([]);
  });

  test('are seen by everyone who sees any relationship', async () => {
    expect(await ids('surveys', { region: ['even'] })).toHaveLength(3);
    expect(await ids('surveys', { region: ['nowhere'] })).toEqual([]);
    expect(await ids('campaigns', { region: ['nowhere'] })).toEqual([]);
  });

  test('are paged', async () => {
    const page = async (after: string) =>
      (
        await service.ask<{ surveys: { nodes: { id: string }[]; totalCount: number; pageInfo: { endCursor: string } } }>(
          `{ surveys(first: 2${after}) { totalCount nodes { id } pageInfo { endCursor } } }`,
        )
      ).data.surveys;
    const { pageInfo } = await page('');
    expect(await page(`, after: "${pageInfo.endCursor}"`)).toMatchObject({ nodes: [{ id: 's:spring' }], totalCount: 3 });
  });
});

describe('upcoming occasions', () => {
  const upcoming = async (args: string, scope?: RowScope) => {
    const { data, codes } = await service.ask<{
      list: {
        totalCount: number;
        nodes: readonly { on: string; years: number | null; occasion: { id: string } }[];
        pageInfo: { endCursor: string };
      };
    }>(
      `{ list: upcomingOccasions${args && `(${args})`} { totalCount nodes { on years occasion { id contact { id } } } pageInfo { endCursor } } }`,
      scope && { scope },
    );
    expect(codes).toEqual([]);
    return { ...data.list, entries: data.list.nodes.map(({ on, occasion: { id } }) => `${id.slice(2)} ${on}`) };
  };

  test('are those of the next thirty days, of contacts who agreed', async () => {
    const { entries, nodes, totalCount } = await upcoming('');
    expect(entries).toEqual(['today 2025-11-21', 'foreign 2025-11-25']);
    expect(nodes[0]!.years).toBe(25);
    expect(totalCount).toBe(2);
  });

  test('are also of contacts who were never asked where that is wanted, never of who refused', async () => {
    expect((await upcoming('includeUnasked: true')).entries).toEqual(['today 2025-11-21', 'asked 2025-11-25', 'foreign 2025-11-25']);
  });

  test('keep 29 February on the 28th in a year without one', async () => {
    expect((await upcoming('from: "2026-02-27", days: 3')).entries).toEqual(['last 2026-02-28', 'leap 2026-02-28', 'march 2026-03-01']);
    expect((await upcoming('from: "2026-02-28", days: 1')).entries).toEqual(['last 2026-02-28', 'leap 2026-02-28']);
    expect((await upcoming('from: "2026-03-01", days: 1')).entries).toEqual(['march 2026-03-01']);
    expect((await upcoming('from: "2028-02-28", days: 2')).entries).toEqual(['last 2028-02-28', 'leap 2028-02-29']);
    expect((await upcoming('from: "2028-02-28", days: 1')).entries).toEqual(['last 2028-02-28']);
  });

  test('go on over the turn of the year, and begin when they begin', async () => {
    const { entries } = await upcoming('days: 366');
    expect(entries).toEqual([
      'today 2025-11-21',
      'foreign 2025-11-25',
      'last 2026-02-28',
      'leap 2026-02-28',
      'march 2026-03-01',
      'today 2026-11-21',
    ]);
    expect((await upcoming('from: "2029-12-31", days: 2')).entries).toEqual(['year 2030-01-01']);
  });

  test('are those of the row scope and of the owners asked for', async () => {
    expect((await upcoming('', { region: ['even'] })).entries).toEqual(['foreign 2025-11-25']);
    expect((await upcoming('', { region: ['nowhere'] })).entries).toEqual([]);
    expect((await upcoming('owner: ["s:agent"]', { region: ['odd'] })).entries).toEqual(['today 2025-11-21']);
    expect((await upcoming('owner: ["s:nobody"]')).entries).toEqual([]);
    expect((await upcoming('kind: [HOLIDAY]')).entries).toEqual([]);
  });

  test('are paged day by day', async () => {
    const seen: string[] = [];
    for (let after = ''; seen.length < 6;) {
      const { entries, pageInfo, totalCount } = await upcoming(`days: 366, first: 1${after}`);
      expect(totalCount).toBe(6);
      expect(entries).toHaveLength(1);
      seen.push(...entries);
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(seen).toEqual((await upcoming('days: 366')).entries);
  });

  test('of no day, of too many, or after a cursor of another window are refused', async () => {
    const codes = async (args: string) => (await service.ask(`{ upcomingOccasions(${args}) { nodes { on } } }`)).codes;
    expect(await codes('days: 0')).toEqual(['WINDOW_TOO_WIDE']);
    expect(await codes('days: 367')).toEqual(['WINDOW_TOO_WIDE']);
    expect(await codes('after: "x"')).toEqual(['INVALID_CURSOR']);
    const { pageInfo } = await upcoming('first: 1');
    expect(await codes(`from: "2026-01-01", after: "${pageInfo.endCursor}"`)).toEqual(['INVALID_CURSOR']);
    expect(await codes('from: "2026-02-30"')).toEqual(['INVALID_DATE']);
  });
});
