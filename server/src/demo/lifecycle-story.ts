import { calendarDateOf } from '../domain/calendar.js';
import type { Day } from '../domain/calendar.js';
import type { LifecycleStage } from '../domain/lifecycle-stage.js';
import { DISSOLUTION_OF } from './archetype.js';
import type { Scene } from './scene.js';
import { hoursAfter, momentOfDay } from './working-time.js';

/** Records the types that the relationship has had. */
export function tellTypes({ plan, notebook }: Pick<Scene, 'plan' | 'notebook'>): void {
  const first = { relationshipId: plan.id, type: plan.formerType ?? plan.type, since: calendarDateOf(plan.start) };
  notebook.note('typeChange', plan.key, first);
  if (plan.formerType === null) return;
  notebook.note('typeChange', plan.key, { relationshipId: plan.id, type: plan.type, since: calendarDateOf(plan.typeSince) });
}

/** Records the stages that the relationship has gone through, to its end if it has one. */
export function tellStages(scene: Scene): void {
  const { plan, random, deals } = scene;
  move(scene, 'EXPLORATION', plan.start);
  const known = plan.start + random.whole(30, 80);
  if (known < plan.end && plan.archetype !== 'TEST_FAILED') move(scene, 'AWARENESS', known);
  const won = deals.filter(({ operationalOn }) => operationalOn !== null);
  const expanding = Math.max(known + 1, (won[0]?.operationalOn ?? plan.end) + random.whole(10, 60));
  if (expanding < plan.end) move(scene, 'EXPANSION', expanding);
  const committed = Math.max(expanding + 1, plan.start + random.whole(380, 700), won[1]?.operationalOn ?? plan.end);
  const isCommitting =
    plan.archetype === 'STEADY_GOOD' || plan.archetype === 'RISING' || plan.archetype === 'FALLING' || plan.archetype === 'CAPTIVE';
  if (isCommitting && committed < plan.end) move(scene, 'COMMITMENT', committed);
  if (plan.archetype === 'FALLING' && committed < plan.end - 60 && random.chance(0.4))
    move(scene, 'EXPANSION', plan.end - random.whole(10, 50));
  const dissolution = DISSOLUTION_OF[plan.archetype];
  if (dissolution !== undefined) move(scene, 'DISSOLUTION', plan.end, dissolution);
}

function move(
  { plan, notebook }: Scene,
  stage: LifecycleStage,
  day: Day,
  dissolution?: NonNullable<(typeof DISSOLUTION_OF)[keyof typeof DISSOLUTION_OF]>,
): void {
  const why =
    dissolution === undefined
      ? {}
      : { ...dissolution, note: dissolution.reason === 'OTHER' ? 'The plant was sold to a group with its own workshop' : null };
  notebook.note('stageChange', plan.key, { relationshipId: plan.id, stage, occurredAt: hoursAfter(momentOfDay(day), 9), ...why });
}
