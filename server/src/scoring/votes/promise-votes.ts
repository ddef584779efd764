import type { PromiseRecord } from '../../domain/record/promise.js';
import { promiseOutcome, VALUE_OF_PROMISE } from '../values/promise-value.js';
import type { Measure } from './measure.js';
import { dimensionsOf } from './vote-context.js';
import type { VoteContext } from './vote-context.js';

/** RELIABILITY for the supplier's promises, RECIPROCITY for the customer's. A kept promise counts when it is kept, any other when it is due. */
export function promiseMeasures(record: PromiseRecord, context: VoteContext): Measure[] {
  const keptAt = record.keptAt ?? null;
  const outcome = promiseOutcome(record.dueAt, keptAt, record.announcedAt ?? null);
  const at = keptAt !== null && outcome === 'KEPT' ? keptAt : record.dueAt;
  const day = context.dayOf(at);
  const isSuppliers = record.madeBy === 'SUPPLIER';
  const { kept, announced, broken } = context.profile.promiseWeight;
  return [
    {
      event: `promise ${record.id}`,
      recordKind: 'promise',
      recordId: record.id,
      stream: isSuppliers ? 'RELIABILITY' : 'RECIPROCITY',
      at,
      day,
      weight: isSuppliers ? { KEPT: kept, ANNOUNCED: announced, BROKEN: broken }[outcome] : kept,
      value: isSuppliers || outcome === 'KEPT' ? VALUE_OF_PROMISE[outcome] : VALUE_OF_PROMISE.BROKEN,
      rater: 'SYSTEM',
      ...dimensionsOf(record, context.requests.get(record.requestId ?? ''), null, day, context),
    },
  ];
}
