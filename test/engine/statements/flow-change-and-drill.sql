with span ("side", "slot", "from_tick", "to_tick") as (values ($1, $2, $3, $4), ($5, $6, $7, $8)),
"reading" ("side", "slot", "tick") as (select "span"."side", "span"."slot", unnest(range(cast("span"."from_tick" as bigint), cast("span"."to_tick" as bigint))) from "span")
select
  reading.side,
  "fact_deal"."product" as "key_0",
  cast(case when count(*) filter (where cast("fact_deal"."outcome" as varchar) in ($9)) = 0 then 0 when min(case when cast("fact_deal"."outcome" as varchar) in ($10) then coalesce("fact_deal"."currency", '') end) = max(case when cast("fact_deal"."outcome" as varchar) in ($11) then coalesce("fact_deal"."currency", '') end) then (cast(sum(cast(floor(case when cast("fact_deal"."outcome" as varchar) in ($12) then "fact_deal"."amount" end * 1e6 + 0.5e0) as hugeint)) as double precision) / 1e6) end as double precision) as "numerator",
  cast(null as double precision) as "denominator",
  count(distinct "fact_deal"."relationship") as "relationships",
  min(case when cast("fact_deal"."outcome" as varchar) in ($13) then coalesce("fact_deal"."currency", '') end) as "lowest_unit",
  max(case when cast("fact_deal"."outcome" as varchar) in ($14) then coalesce("fact_deal"."currency", '') end) as "highest_unit"
  from reading
  join "fact_deal" on "fact_deal"."closed_day" = reading.tick
  where true
  group by reading.side, "fact_deal"."product"
  order by reading.side, "key_0" asc nulls last
  limit $15
-- [0,0,20362,20414,1,0,20310,20362,"WON","WON","WON","WON","WON","WON",200001]

with bucket ("target", "from_tick", "to_tick", "key_0") as (values ($1, $2, $3, cast($4 as varchar))),
"moment" ("target", "tick") as (select "bucket"."target", unnest(range(cast("bucket"."from_tick" as bigint), cast("bucket"."to_tick" as bigint))) from "bucket"),
candidate as (
  select bucket.target, relationship.id as id,
  cast(case when count(*) filter (where cast("fact_deal"."outcome" as varchar) in ($5)) = 0 then 0 when min(case when cast("fact_deal"."outcome" as varchar) in ($6) then coalesce("fact_deal"."currency", '') end) = max(case when cast("fact_deal"."outcome" as varchar) in ($7) then coalesce("fact_deal"."currency", '') end) then (cast(sum(cast(floor(case when cast("fact_deal"."outcome" as varchar) in ($8) then "fact_deal"."amount" end * 1e6 + 0.5e0) as hugeint)) as double precision) / 1e6) end as double precision) as "revenue_value",
  cast(count("fact_deal"."amount") filter (where cast("fact_deal"."outcome" as varchar) in ($9)) as double precision) as "revenue_n",
  min(relationship.account_name) as "account_name"
  from bucket
  join moment on moment.target = bucket.target
  join "fact_deal" on "fact_deal"."closed_day" = moment.tick
  join relationship on relationship.key = "fact_deal"."relationship"
  where true
  and cast("fact_deal"."outcome" as varchar) is not distinct from "bucket"."key_0"
  group by bucket.target, relationship.id
),
ranked as (
  select target, "revenue_value", "account_name", "id", row_number() over (partition by target order by "revenue_value" desc nulls last, "account_name" asc nulls last, "id" asc nulls last) as place
  from candidate
  where true
),
tally as (select target, count(*) as total from candidate group by target)
select bucket.target, coalesce(tally.total, 0) as total, "ranked"."revenue_value", "ranked"."account_name", "ranked"."id"
from bucket
left join tally on tally.target = bucket.target
left join ranked on ranked.target = bucket.target and ranked.place <= $10
order by bucket.target, ranked.place
-- [0,20362,20393,"WON","WON","WON","WON","WON","WON",3]