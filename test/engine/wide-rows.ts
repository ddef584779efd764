import { calendarDateOf, dayOf } from '../../server/src/domain/calendar.js';
import type { StarRow } from '../../server/src/analytics/star-schema.js';
import { OCTOBER, relationship, SEPTEMBER, state, TODAY } from '../analytics-api/fixture.js';
import { action, customerCase, deal, type Facts, interaction, promise, request, response, survey } from '../analytics-api/flow-fixture.js';

const FIRST = dayOf('2025-06-01');
const EVENTS = 600;
const HOUR = 3_600_000;
const STATUSES = ['CRITICAL', 'CAPTIVE', 'AT_RISK', 'CHECK_DUE', 'HEALTHY', 'WATCH', 'UNKNOWN'] as const;

/** Every nth is null; otherwise one of the values in turn. A fixed pattern, nothing random. */
function inTurn<T>(index: number, values: readonly T[], nullEvery: number): T | null {
  return index % nullEvery === 0 ? null : (values[(index * 7) % values.length] ?? null);
}

/** Relationships of which every dimension has members and gaps. */
export function wideRelationships(): StarRow<'relationship'>[] {
  return Array.from({ length: 40 }, (_, index) =>
    relationship(index, `R${String(index).padStart(2, '0')}`, {
      segment: inTurn(index, ['s0', 's1', 's2'], 7),
      region: inTurn(index, ['north', 'south'], 11),
      owner_id: inTurn(index, ['demo:ann', 'demo:bob'], 5),
      owner_name: inTurn(index, ['Ann', 'Bob'], 5),
      team: inTurn(index, ['red', 'blue'], 5),
    }),
  );
}

/** States of most of them on three days, uneven in every figure. */
export function wideStates(): StarRow<'relationship_state'>[] {
  return [SEPTEMBER, OCTOBER, TODAY].flatMap((day, month) =>
    wideRelationships()
      .filter(({ key }) => key % 13 !== month)
      .map(({ key }) =>
        state(key, day, ((key * 37 + month * 11) % 1000) / 10 + 0.1 / 3, {
          revenue_12m: key % 4 === 0 ? 0 : (key * 7919) % 100_000,
          status: STATUSES[key % 7] ?? 'WATCH',
          opinion_points: (key % 9) / 2,
          opinion_out_of: key % 9 === 0 ? 0 : 5,
          phase: key % 3 === 0 ? null : 'OPERATIONAL',
          trust_sd: 1 + (key % 11) / 3,
        }),
      ),
  );
}

/** Six hundred events of every flow: all words, nulls in everything that may be null, some on the borders of days. */
export function wideFacts(): Facts {
  const events = Array.from({ length: EVENTS }, (_, index) => {
    const start = (FIRST + ((index * 37) % 170)) * 24 * HOUR + ((index * 61) % 24) * HOUR;
    return { index, relationship: (index * index) % 40, start, text: new Date(start).toISOString(), day: Math.floor(start / 24 / HOUR) };
  });
  const frozen = (index: number) => ({
    phase: inTurn(index, ['PRE_DEAL', 'OPERATIONAL', 'POST_DEAL'] as const, 6),
    obligation: inTurn(index, ['TEST_STRATEGY', 'SPARE_PARTS'] as const, 4),
    agent_id: inTurn(index, ['demo:ann', 'demo:bob'], 3),
    team: inTurn(index, ['red', 'blue'], 3),
  });
  return {
    fact_request: events.map(({ index, relationship: key, start, text }) =>
      request(`${index}`, key, text, {
        answered_at: index % 5 === 0 ? null : start + (index % 71) * HOUR,
        withdrawn_at: index % 23 === 0 ? start + HOUR : null,
        quality: inTurn(index, [0.1, 0.5, 0.9, 1 / 3], 4),
        completeness: inTurn(index, [0.2, 1, 2 / 3], 4),
        ...frozen(index),
      }),
    ),
    fact_response: events.map(({ index, relationship: key, text }) =>
      response(`${index}`, key, text, {
        request_id: index % 3 === 0 ? null : `demo:r${index}`,
        rater: inTurn(index, ['CUSTOMER', 'SYSTEM'] as const, 4),
        quality: index % 4 === 0 ? null : (index % 11) / 10,
        completeness: index % 5 === 0 ? null : (index % 7) / 6,
        goodness: index % 20 === 0 ? null : (index % 13) / 12,
        ...frozen(index),
      }),
    ),
    fact_interaction: events.map(({ index, relationship: key, text }) =>
      interaction(`${index}`, key, text, {
        direction: index % 2 === 0 ? 'INBOUND' : 'OUTBOUND',
        is_human: index % 3 !== 0,
        contact_outcome: inTurn(index, ['REACHED', 'MISSED', 'CANCELLED'] as const, 2),
        ...frozen(index),
      }),
    ),
    fact_case: events.map(({ index, relationship: key, start, text, day }) =>
      customerCase(`${index}`, key, text, {
        severity: 1 + (index % 3),
        category: inTurn(index, ['PRICE', 'SLOW'] as const, 5),
        is_justified: inTurn(index, [true, false], 4),
        channel: inTurn(index, ['EMAIL', 'LETTER'] as const, 9),
        due_at: index % 4 === 0 ? null : start + 48 * HOUR,
        due_day: index % 4 === 0 ? null : day + 2,
        acknowledged_at: index % 6 === 0 ? null : start + (index % 9) * HOUR,
        resolved_at: index % 5 === 0 ? null : start + (index % 90) * HOUR,
        resolved_day: index % 5 === 0 ? null : day + 1,
        confirmed_at: index % 7 === 0 ? start + 99 * HOUR : null,
        reopen_count: index % 8 === 0 ? 1 : 0,
        is_recurrence: inTurn(index, [true, false, false], 3),
        ...frozen(index),
      }),
    ),
    fact_deal: events.map(({ index, relationship: key, day }) =>
      deal(`${index}`, key, calendarDateOf(day), {
        outcome: inTurn(index, ['WON', 'LOST', 'NEED_VANISHED'] as const, 10),
        amount: index % 9 === 0 ? null : ((index * 7919) % 100_000) + 0.1,
        list_price: index % 5 === 0 ? null : 110_000,
        margin_amount: index % 9 === 0 ? null : (index % 13) * 100 - 300 + 1 / 3,
        discount_amount: index % 5 === 0 || index % 9 === 0 ? null : 110_000 - ((index * 7919) % 100_000) - 0.1,
        product: inTurn(index, ['bus', 'train'], 4),
        pre_deal_day: day - 30,
        renewal_due_day: index % 3 === 0 ? null : day + 60,
        renewed_day: index % 6 === 1 ? day + 50 : null,
        agent_id: inTurn(index, ['demo:ann', 'demo:bob'], 3),
      }),
    ),
    fact_promise: events.map(({ index, relationship: key, start, text }) =>
      promise(`${index}`, key, text, {
        made_by: index % 4 === 0 ? 'CUSTOMER' : 'SUPPLIER',
        kept_at: index % 3 === 0 ? null : start + ((index % 20) - 12) * HOUR,
        announced_at: index % 7 === 0 ? start - 5 * HOUR : null,
        ...frozen(index),
      }),
    ),
    fact_survey: events.map(({ index, relationship: key, start, text }) =>
      survey(`${index}`, key, text, {
        is_invited: index % 6 !== 1,
        responded_at: index % 5 === 0 && index % 6 !== 1 ? null : start + (index % 50) * HOUR,
        survey: index % 2 === 0 ? 'spring' : 'autumn',
        wave: inTurn(index, ['1', '2'], 3),
        csat: index % 5 === 0 ? null : inTurn(index, [0, 0.5, 0.75, 1], 8),
        nps: index % 5 === 0 ? null : inTurn(index, [0.1, 0.6, 0.7, 0.9, 1], 7),
        ces: index % 5 === 0 ? null : inTurn(index, [0, 0.5, 2 / 3, 1], 9),
        channel: inTurn(index, ['EMAIL', 'PORTAL'] as const, 9),
        mode: inTurn(index, ['WRITTEN', 'DIGITAL'] as const, 9),
        agent_id: inTurn(index, ['demo:ann', 'demo:bob'], 3),
      }),
    ),
    fact_action: events.map(({ index, relationship: key, start, day }) =>
      action(`${index}`, key, calendarDateOf(day), {
        practice: inTurn(index, ['PERSONAL_NOTE', 'OCCASION', 'SALE_FOLLOW_UP'] as const, 1e9) ?? 'SERVICE_REPORT',
        state: (['DONE', 'PLANNED', 'SKIPPED', 'DONE', 'MOVED'] as const)[index % 5] ?? 'DONE',
        planned_by: index % 3 === 0 ? 'HAND' : 'RULE',
        done_at: index % 5 === 0 || index % 5 === 3 ? start + ((index % 9) - 6) * 24 * HOUR : null,
        outcome: index % 5 === 0 ? inTurn(index, ['WELCOMED', 'NO_REACTION'] as const, 2) : null,
        cost: index % 4 === 0 ? null : (index % 17) + 0.1,
        agent_id: inTurn(index, ['demo:ann', 'demo:bob'], 3),
      }),
    ),
  };
}
