with visible as (
  select relationship.key,
  relationship.started_day,
  relationship.ended_day
  from relationship
  where "relationship"."owner_id" in ($1)
  and "relationship"."segment" in ($2)
)
select cast(stage_change.from_stage as varchar) as from_stage, cast(stage_change.to_stage as varchar) as to_stage,
  count(*) as moves, count(distinct stage_change.relationship) as relationships
from stage_change
join visible on visible.key = stage_change.relationship
where stage_change.day >= $3 and stage_change.day < $4 and stage_change.from_stage is distinct from stage_change.to_stage
group by stage_change.from_stage, stage_change.to_stage
-- ["demo:ann","smb",20362,20414]
