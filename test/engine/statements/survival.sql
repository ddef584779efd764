with bucket (day) as (values ($1)),
visible as (
  select relationship.key,
  relationship.started_day,
  relationship.ended_day,
  cast(cast(date_trunc('quarter', date '1970-01-01' + "relationship"."started_day") as date) - date '1970-01-01' as integer) as "member"
  from bucket
  cross join relationship
  left join relationship_state on relationship_state.relationship = relationship.key and relationship_state.day = bucket.day
  where "relationship"."owner_id" in ($2)
  and cast(coalesce(cast(relationship_state.stage as varchar), cast(relationship.stage as varchar)) as varchar) <> cast("relationship_state"."suggested_stage" as varchar)
),
last_move as (
  select stage_change.relationship, cast(stage_change.to_stage as varchar) as stage, stage_change.ended_by, stage_change.reason,
    row_number() over (partition by stage_change.relationship order by stage_change.occurred_at desc, stage_change.id desc) as place
  from stage_change
  join visible on visible.key = stage_change.relationship and visible.ended_day is not null
),
spell as (
  select "visible"."member",
  visible.started_day as start_day,
  visible.ended_day as end_day,
  concat(coalesce(cast(last_move.ended_by as varchar), $3), ' ', coalesce(cast(last_move.reason as varchar), $4)) as reason
  from visible
  left join last_move on last_move.relationship = visible.key and last_move.place = 1 and last_move.stage = 'DISSOLUTION'
),
observed as (
  select "member",
  case when start_day < $5 then $6 - start_day end as entered_after,
  case when end_day < $7 then end_day else $8 end - start_day as duration,
  case when end_day < $9 then reason end as reason
  from spell
  where start_day < $10 and (end_day is null or end_day >= $11 and end_day - start_day >= $12)
)
select "member", "entered_after", "duration", "reason", count(*) as spells
from observed
group by "member", "entered_after", "duration", "reason"
-- [20413,"demo:ann","NOT_RECORDED","NOT_RECORDED",20362,20361,20414,20413,20414,20414,20362,0]
