with reading ("side", "slot", "from_day", "to_day") as (values ($1, $2, $3, $4), ($5, $6, $7, $8), ($9, $10, $11, $12), ($13, $14, $15, $16)),
cell as (select
  reading.side,
  reading.slot as "key_0",
  count(*) as "bucket_rows",
  cast(case when coalesce(sum("relationship_state"."votes"), 0) > 0 then (sum(floor("relationship_state"."commitment" * 67108864e0 + 0.5e0)) / 67108864e0) / nullif(count("relationship_state"."commitment"), 0) end as double precision) as "commitment_value",
  sqrt(sum("relationship_state"."commitment_sd" * "relationship_state"."commitment_sd")) / nullif(count("relationship_state"."commitment"), 0) as "commitment_spread",
  cast(coalesce(sum("relationship_state"."votes"), 0) as double precision) as "commitment_n",
  cast(count("relationship_state"."commitment") as double precision) as "commitment_relationships",
  cast(case when coalesce(sum("relationship_state"."votes_reliability" + "relationship_state"."votes_courtesy" + "relationship_state"."votes_availability" + "relationship_state"."votes_responsiveness" + "relationship_state"."votes_intelligence" + "relationship_state"."votes_futurism"), 0) > 0 then (sum(floor("relationship_state"."trust" * 67108864e0 + 0.5e0)) / 67108864e0) / nullif(count("relationship_state"."trust"), 0) end as double precision) as "trust_value",
  sqrt(sum("relationship_state"."trust_sd" * "relationship_state"."trust_sd")) / nullif(count("relationship_state"."trust"), 0) as "trust_spread",
  cast(coalesce(sum("relationship_state"."votes_reliability" + "relationship_state"."votes_courtesy" + "relationship_state"."votes_availability" + "relationship_state"."votes_responsiveness" + "relationship_state"."votes_intelligence" + "relationship_state"."votes_futurism"), 0) as double precision) as "trust_n",
  cast(count("relationship_state"."trust") as double precision) as "trust_relationships"
  from reading
  join "relationship_state" on "relationship_state"."day" = reading.from_day
  where true
  group by reading.side, reading.slot
),
bucket as (select
  "spine"."key_0",
  "current"."bucket_rows",
  "current"."commitment_value",
  "current"."commitment_spread",
  "current"."commitment_n",
  "current"."commitment_relationships",
  "current"."trust_value",
  "current"."trust_spread",
  "current"."trust_n",
  "current"."trust_relationships",
  "previous"."bucket_rows" as "previous_bucket_rows",
  "previous"."trust_value" as "previous_trust_value",
  "previous"."trust_spread" as "previous_trust_spread",
  "previous"."trust_n" as "previous_trust_n",
  "previous"."trust_relationships" as "previous_trust_relationships"
  from (select slot as "key_0" from (values ($17), ($18)) as "period" ("slot")) as spine
  left join cell as current on current.side = 0 and "current"."key_0" is not distinct from "spine"."key_0"
  left join cell as previous on previous.side = 1 and "previous"."key_0" is not distinct from "spine"."key_0"
  where true
),
sorted as (select bucket.*, "key_0" as "sort_0",
  "key_0" as "sort_1"
  from bucket
  where true
)
select 1 as is_bucket, sorted.*
from sorted
where true
order by "sort_0" asc nulls last, "sort_1" asc nulls last
limit $19
-- [0,0,20392,20393,1,0,20331,20332,0,1,20413,20414,1,1,20352,20353,0,1,51]