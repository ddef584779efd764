import { Field, ID, Int, ObjectType } from 'type-graphql';
import { wordsOf } from '../../domain/words.js';
import type { ProjectionProgress, Recalculation as RecalculationUnderWay } from '../../projection/projection-progress.js';
import { publishWords } from '../words/domain-words.js';

const ProjectionState = wordsOf('SERVING', 'PROJECTED', 'PROJECTING', 'WAITING', 'NOT_WANTED');
type ProjectionState = keyof typeof ProjectionState;

publishWords(ProjectionState, 'ProjectionState', 'How far the projection of the history by one scoring profile is, on this instance.', {
  SERVING: 'Analytics answers by it when no profile is named.',
  PROJECTED: 'Analytics answers by it when it is named.',
  PROJECTING: 'It is being made in the background.',
  WAITING: 'It will be made when others are done, or tried again after a failure.',
  NOT_WANTED: 'It is kept no longer: only the published profile, the one before it and drafts are.',
});

/** How far the projection of the history by one scoring profile is. */
@ObjectType('ProfileProjection', { description: 'How far the projection of the history by one scoring profile is, on this instance.' })
export class ProfileProjection {
  @Field(() => ProjectionState, { description: 'How far it is.' })
  state!: ProjectionState;

  @Field(() => Int, { nullable: true, description: 'Relationships that are in. Null: it is not being made, or they are not counted yet.' })
  done!: number | null;

  @Field(() => Int, { nullable: true, description: 'Relationships that will be in. Null: as with `done`.' })
  total!: number | null;

  @Field(() => Boolean, { description: 'Whether the last attempt failed. It is tried again by itself.' })
  hasFailed!: boolean;
}

/** A recalculation under way. */
@ObjectType('Recalculation', { description: 'A recalculation of the whole history under way, whose result will answer instead.' })
export class Recalculation extends ProfileProjection {
  @Field(() => ID, { description: 'The scoring profile by which it recalculates.' })
  profile!: string;
}

/** The progress of a projection as it is shown. */
export function projectionOf({ state, progress, failure }: ProjectionProgress): ProfileProjection {
  return { state, done: progress?.done ?? null, total: progress?.total ?? null, hasFailed: failure !== null };
}

/** A recalculation under way as it is shown. */
export function recalculationOf(underWay: RecalculationUnderWay): Recalculation {
  const { state, done, total, hasFailed } = projectionOf(underWay);
  return { profile: underWay.profile, state, done, total, hasFailed };
}
