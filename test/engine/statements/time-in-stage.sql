with visible as (
  select relationship.key,
  relationship.started_day,
  relationship.ended_day
  from relationship
  where "relationship"."owner_id" in ($1)
  and "relationship"."segment" in ($2)
),
last_of_day as (
  select stage_change.relationship, stage_change.day, cast(stage_change.to_stage as varchar) as stage,
    row_number() over (partition by stage_change.relationship, stage_change.day order by stage_change.occurred_at desc, stage_change.id desc) as place
  from stage_change
  join visible on visible.key = stage_change.relationship
),
move as (
  select relationship, day, stage, lag(stage) over (partition by relationship order by day) as stage_before
  from last_of_day
  where place = 1
),
stay as (
  select relationship, stage, day as start_day, lead(day) over (partition by relationship order by day) as next_day
  from move
  where stage is distinct from stage_before
),
spell as (
  select stay.stage, stay.start_day, 'MOVED' as reason,
    case when stay.stage = 'DISSOLUTION' then stay.next_day else least(coalesce(stay.next_day, visible.ended_day), coalesce(visible.ended_day, stay.next_day)) end as end_day
  from stay
  join visible on visible.key = stay.relationship
),
observed as (
  select "stage",
  case when start_day < $3 then $4 - start_day end as entered_after,
  case when end_day < $5 then end_day else $6 end - start_day as duration,
  case when end_day < $7 then reason end as reason
  from spell
  where start_day < $8 and (end_day is null or end_day >= $9 and end_day - start_day >= $10)
)
select "stage", "entered_after", "duration", "reason", count(*) as spells
from observed
group by "stage", "entered_after", "duration", "reason"
-- ["demo:ann","smb",20362,20361,20414,20413,20414,20414,20362,1]
