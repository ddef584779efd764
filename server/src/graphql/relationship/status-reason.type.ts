import { Directive, Field, Float, ObjectType } from 'type-graphql';
import { StatusReasonCode } from '../../domain/status-reason-code.js';
import { publishWords } from '../words/domain-words.js';

publishWords(StatusReasonCode, 'StatusReasonCode', 'Why a relationship has its status. Each names its figures.', {
  ENDED: 'Its end is recorded. No figures.',
  LITTLE_EVIDENCE: 'Too little is known: `uncertainty` is above `limit`, both 0 to 1.',
  TRUST_SURELY_LOW: '`trust` is below `limit`, and so is its whole range; in points.',
  SEVERE_CASE_OVERDUE: 'So many severe `cases` are overdue.',
  SWITCHING_COSTLY: 'Leaving is expensive: `switching` is at least `limit`; in points.',
  TRUST_LOW: '`trust` is below `limit`; in points.',
  TRUST_FELL: 'Trust moved by `delta` points in `days` days, by `surprise` of them through worse service; both are negative.',
  LIKELY_GONE: 'The customer is probably gone: `aliveProbability` is below `limit`, both 0 to 1.',
  EVIDENCE_THIN: 'The evidence is thin or old: `uncertainty` is above `limit`, both 0 to 1.',
  QUIET_TOO_LONG: 'Nothing was heard for `days` days, longer than the cadence of `cadenceDays`.',
  TRUST_HIGH: '`trust` is at least `limit`, and its range stays above 50; in points.',
  TRUST_BETWEEN: '`trust` lies between `low` and `high`; in points.',
  TRUST_NOT_SURELY_ABOVE: '`trust` is high, but its range reaches below `limit`; in points.',
});

/** One figure of a reason. */
@Directive('@shareable')
@ObjectType('StatusReasonFigure', { description: 'One figure of a reason for a status.' })
export class StatusReasonFigure {
  @Field(() => String, { description: 'Its name, as the code of the reason says it.' })
  name!: string;

  @Field(() => Float, { description: 'The figure, in the unit that the code says.' })
  value!: number;
}

/** A reason for a status, to be said in any language. */
@Directive('@shareable')
@ObjectType('StatusReason', { description: 'A reason for a status as a code with its figures, to be said in any language.' })
export class StatusReasonType {
  @Field(() => StatusReasonCode, { description: 'What the reason is.' })
  code!: StatusReasonCode;

  @Field(() => [StatusReasonFigure], { description: 'The figures that the code names; empty: it names none.' })
  figures!: readonly StatusReasonFigure[];
}
