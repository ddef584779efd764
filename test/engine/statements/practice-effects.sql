with bucket (day) as (values ($1)),
visible as (
  select relationship.key
  from bucket
  cross join relationship
  left join relationship_state on relationship_state.relationship = relationship.key and relationship_state.day = bucket.day
  where "relationship"."owner_id" in ($2)
  and cast(coalesce(cast(relationship_state.type as varchar), cast(relationship.type as varchar)) as varchar) in ($3)
),
observed (month, from_day, to_day, before_day, after_day) as (values ($4, $5, $6, $7, $8)),
practiced (practice) as (values ($9), ($10), ($11), ($12), ($13), ($14)),
course as (
  select observed.month, earlier.relationship, cast(earlier.type as varchar) as type, cast(earlier.phase as varchar) as phase,
    floor(earlier.trust / $15) as band, later.trust - earlier.trust as change
  from observed
  join relationship_state as earlier on earlier.day = observed.before_day
  join relationship_state as later on later.day = observed.after_day and later.relationship = earlier.relationship
  join visible on visible.key = earlier.relationship
),
done as (
  select observed.month, fact_action.relationship, cast(fact_action.practice as varchar) as practice,
    count(*) filter (where fact_action.done_day >= observed.from_day and fact_action.done_day < observed.to_day) as actions
  from observed
  join fact_action on fact_action.done_day >= observed.from_day - $16 and fact_action.done_day <= observed.after_day
  join visible on visible.key = fact_action.relationship
  where fact_action.state = 'DONE'
  group by observed.month, fact_action.relationship, fact_action.practice
),
candidate as (
  select course.*, practiced.practice, coalesce(done.actions, 0) > 0 as has_practice,
    dense_rank() over (order by practiced.practice, course.month, course.type, course.phase, course.band) as stratum
  from course
  cross join practiced
  left join done on done.month = course.month and done.relationship = course.relationship and done.practice = practiced.practice
  where done.actions is null or done.actions > 0
),
placed as (
  select practice, stratum, relationship, has_practice, change,
    count(*) filter (where has_practice) over (partition by stratum) as practicing,
    row_number() over (partition by stratum, has_practice order by hash(relationship), relationship) as place
  from candidate
)
select practice, stratum, relationship, has_practice, change
from placed
where has_practice or practicing > 0 and place <= $17 * practicing
order by practice, stratum, relationship
-- [20413,"demo:ann","LONG_TERM",0,20362,20393,20361,20399,"SALE_FOLLOW_UP","SERVICE_REPORT","PERSONAL_NOTE","PERSONAL_CONTACT","OCCASION","SHARED_INFORMATION",10,7,20]
