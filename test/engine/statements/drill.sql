with bucket ("target", "from_day", "to_day", "key_0") as (values ($1, $2, $3, cast($4 as varchar)), ($5, $6, $7, cast($8 as varchar)), ($9, $10, $11, cast($12 as varchar)), ($13, $14, $15, cast($16 as varchar))),
candidate as (
  select bucket.target, relationship.id as id,
  cast(case when coalesce(sum("relationship_state"."votes_reliability" + "relationship_state"."votes_courtesy" + "relationship_state"."votes_availability" + "relationship_state"."votes_responsiveness" + "relationship_state"."votes_intelligence" + "relationship_state"."votes_futurism"), 0) > 0 then (sum(floor("relationship_state"."trust" * 67108864e0 + 0.5e0)) / 67108864e0) / nullif(count("relationship_state"."trust"), 0) end as double precision) as "trust_value",
  sqrt(sum("relationship_state"."trust_sd" * "relationship_state"."trust_sd")) / nullif(count("relationship_state"."trust"), 0) as "trust_spread",
  cast(coalesce(sum("relationship_state"."votes_reliability" + "relationship_state"."votes_courtesy" + "relationship_state"."votes_availability" + "relationship_state"."votes_responsiveness" + "relationship_state"."votes_intelligence" + "relationship_state"."votes_futurism"), 0) as double precision) as "trust_n",
  cast(count("relationship_state"."trust") as double precision) as "trust_relationships",
  min(relationship.account_name) as "account_name"
  from bucket
  join "relationship_state" on "relationship_state"."day" = bucket.from_day
  join relationship on relationship.key = "relationship_state"."relationship"
  where true
  and "relationship"."segment" is not distinct from "bucket"."key_0"
  group by bucket.target, relationship.id
),
ranked as (
  select target, "trust_value", "account_name", "id", row_number() over (partition by target order by "trust_value" desc nulls last, "account_name" asc nulls last, "id" asc nulls last) as place
  from candidate
  where true
),
tally as (select target, count(*) as total from candidate group by target)
select bucket.target, coalesce(tally.total, 0) as total, "ranked"."trust_value", "ranked"."account_name", "ranked"."id"
from bucket
left join tally on tally.target = bucket.target
left join ranked on ranked.target = bucket.target and ranked.place <= $17
order by bucket.target, ranked.place
-- [0,20392,20393,"enterprise",1,20413,20414,"enterprise",2,20392,20393,"smb",3,20413,20414,"smb",3]