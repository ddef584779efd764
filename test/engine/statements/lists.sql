with bucket (target, day) as (values (0, $1)),
candidate as (
  select bucket.target, relationship.id as id,
  min(relationship.account_name) as "account_name"
  from bucket
  cross join relationship
  left join relationship_state on relationship_state.relationship = relationship.key and relationship_state.day = bucket.day
  where "relationship"."owner_id" in ($2)
  and false
  and cast(coalesce(cast(relationship_state.status as varchar), case when relationship.ended_day <= bucket.day then 'ENDED' else 'UNKNOWN' end) as varchar) in ($3)
  group by bucket.target, relationship.id
),
ranked as (
  select target, "account_name", "id", row_number() over (partition by target order by "account_name" asc nulls last, "id" asc nulls last) as place
  from candidate
  where true
),
tally as (select target, count(*) as total from candidate group by target)
select bucket.target, coalesce(tally.total, 0) as total, "ranked"."account_name", "ranked"."id"
from bucket
left join tally on tally.target = bucket.target
left join ranked on ranked.target = bucket.target and ranked.place <= $4
order by bucket.target, ranked.place
-- [20413,"demo:ann","ENDED",3]

with bucket (day) as (values ($1)),
member as (
  select "relationship"."owner_id" as value, min("relationship"."owner_name") as label, count(*) as relationships
  from bucket
  cross join relationship
  left join relationship_state on relationship_state.relationship = relationship.key and relationship_state.day = bucket.day
  where "relationship"."owner_id" in ($2)
  and false
  and true and "relationship"."owner_id" is not null
  group by "relationship"."owner_id"
)
select member.value, member.label, member.relationships
from member
where contains(lower(member.label), lower($3))
order by member.relationships desc, member.label, member.value
limit $4
-- [20413,"demo:ann","an",5]