with reading ("side", "slot", "from_day", "to_day") as (values ($1, $2, $3, $4)),
cell as (select
  reading.side,
  count(*) as "bucket_rows",
  cast(count(*) as double precision) as "relationships_value",
  cast(count(*) as double precision) as "relationships_n",
  cast(count(*) as double precision) as "relationships_relationships",
  cast(case when coalesce(sum("relationship_state"."votes_reliability" + "relationship_state"."votes_courtesy" + "relationship_state"."votes_availability" + "relationship_state"."votes_responsiveness" + "relationship_state"."votes_intelligence" + "relationship_state"."votes_futurism"), 0) > 0 then (sum(floor("relationship_state"."trust" * 67108864e0 + 0.5e0)) / 67108864e0) / nullif(count("relationship_state"."trust"), 0) end as double precision) as "trust_value",
  sqrt(sum("relationship_state"."trust_sd" * "relationship_state"."trust_sd")) / nullif(count("relationship_state"."trust"), 0) as "trust_spread",
  cast(coalesce(sum("relationship_state"."votes_reliability" + "relationship_state"."votes_courtesy" + "relationship_state"."votes_availability" + "relationship_state"."votes_responsiveness" + "relationship_state"."votes_intelligence" + "relationship_state"."votes_futurism"), 0) as double precision) as "trust_n",
  cast(count("relationship_state"."trust") as double precision) as "trust_relationships"
  from reading
  join "relationship_state" on "relationship_state"."day" = reading.from_day
  where true
  group by reading.side
),
bucket as (select
  "current"."bucket_rows",
  "current"."relationships_value",
  "current"."relationships_n",
  "current"."relationships_relationships",
  "current"."trust_value",
  "current"."trust_spread",
  "current"."trust_n",
  "current"."trust_relationships"
  from cell as current
  where current.side = 0
),
sorted as (select bucket.*
  from bucket
  where true
)
select 1 as is_bucket, sorted.*
from sorted
where true
limit $5
-- [0,0,20413,20414,1]