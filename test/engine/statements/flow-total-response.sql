with span ("side", "slot", "from_tick", "to_tick") as (values ($1, $2, $3, $4)),
"reading" ("side", "slot", "tick") as (select "span"."side", "span"."slot", unnest(range(cast("span"."from_tick" as bigint), cast("span"."to_tick" as bigint))) from "span"),
by_row as (select
  reading.side,
  count(*) as "bucket_rows",
  cast(count(*) filter (where ("fact_response"."quality" is not null or "fact_response"."completeness" is not null)) as double precision) as "judged_value",
  cast(count(*) filter (where ("fact_response"."quality" is not null or "fact_response"."completeness" is not null)) as double precision) as "judged_n",
  cast(count(*) as double precision) as "responses_value",
  cast(count(*) as double precision) as "responses_n",
  cast(count(*) filter (where not coalesce("fact_response"."request_id" is not null, false)) as double precision) as "unasked_value",
  cast(count(*) filter (where not coalesce("fact_response"."request_id" is not null, false)) as double precision) as "unasked_n"
  from reading
  join "fact_response" on "fact_response"."day" = reading.tick
  where true
  group by reading.side
),
part as (select
  reading.side,
  (sum(floor("fact_response"."completeness" * 67108864e0 + 0.5e0)) / 67108864e0) as "completeness_x",
  cast(count("fact_response"."completeness") as double precision) as "completeness_y",
  (sum(floor("fact_response"."goodness" * 67108864e0 + 0.5e0)) / 67108864e0) as "goodness_x",
  cast(count("fact_response"."goodness") as double precision) as "goodness_y",
  (sum(floor("fact_response"."quality" * 67108864e0 + 0.5e0)) / 67108864e0) as "quality_x",
  cast(count("fact_response"."quality") as double precision) as "quality_y"
  from reading
  join "fact_response" on "fact_response"."day" = reading.tick
  where true
  group by reading.side, "fact_response"."relationship"
),
by_part as (select
  "side",
  cast((sum(floor($5 * "completeness_x" / nullif("completeness_y", 0) * 67108864e0 + 0.5e0)) / 67108864e0) / nullif(count(*) filter (where "completeness_y" > 0), 0) as double precision) as "completeness_value",
  cast(sqrt(var_samp($6 * "completeness_x" / nullif("completeness_y", 0)) / nullif(count(*) filter (where "completeness_y" > 0), 0)) as double precision) as "completeness_spread",
  cast(coalesce(sum("completeness_y"), 0) as double precision) as "completeness_n",
  cast(count(*) filter (where "completeness_y" > 0) as double precision) as "completeness_relationships",
  cast((sum(floor($7 * "goodness_x" / nullif("goodness_y", 0) * 67108864e0 + 0.5e0)) / 67108864e0) / nullif(count(*) filter (where "goodness_y" > 0), 0) as double precision) as "goodness_value",
  cast(sqrt(var_samp($8 * "goodness_x" / nullif("goodness_y", 0)) / nullif(count(*) filter (where "goodness_y" > 0), 0)) as double precision) as "goodness_spread",
  cast(coalesce(sum("goodness_y"), 0) as double precision) as "goodness_n",
  cast(count(*) filter (where "goodness_y" > 0) as double precision) as "goodness_relationships",
  cast((sum(floor($9 * "quality_x" / nullif("quality_y", 0) * 67108864e0 + 0.5e0)) / 67108864e0) / nullif(count(*) filter (where "quality_y" > 0), 0) as double precision) as "quality_value",
  cast(sqrt(var_samp($10 * "quality_x" / nullif("quality_y", 0)) / nullif(count(*) filter (where "quality_y" > 0), 0)) as double precision) as "quality_spread",
  cast(coalesce(sum("quality_y"), 0) as double precision) as "quality_n",
  cast(count(*) filter (where "quality_y" > 0) as double precision) as "quality_relationships",
  cast(count(*) as double precision) as "relationships_value",
  cast(count(*) as double precision) as "relationships_n",
  cast(count(*) as double precision) as "relationships_relationships"
  from part
  group by "side"
),
cell as (select
  by_row.*,
  "by_part"."completeness_value",
  "by_part"."completeness_spread",
  "by_part"."completeness_n",
  "by_part"."completeness_relationships",
  "by_part"."goodness_value",
  "by_part"."goodness_spread",
  "by_part"."goodness_n",
  "by_part"."goodness_relationships",
  "by_part"."quality_value",
  "by_part"."quality_spread",
  "by_part"."quality_n",
  "by_part"."quality_relationships",
  "by_part"."relationships_value",
  "by_part"."relationships_n",
  "by_part"."relationships_relationships"
  from by_row
  join by_part on by_row.side = by_part.side
),
bucket as (select
  "current"."bucket_rows",
  "current"."completeness_value",
  "current"."completeness_spread",
  "current"."completeness_n",
  "current"."completeness_relationships",
  "current"."goodness_value",
  "current"."goodness_spread",
  "current"."goodness_n",
  "current"."goodness_relationships",
  "current"."judged_value",
  "current"."judged_n",
  "current"."quality_value",
  "current"."quality_spread",
  "current"."quality_n",
  "current"."quality_relationships",
  "current"."relationships_value",
  "current"."relationships_n",
  "current"."relationships_relationships",
  "current"."responses_value",
  "current"."responses_n",
  "current"."unasked_value",
  "current"."unasked_n"
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
limit $11
-- [0,0,20362,20414,100,100,100,100,100,100,1]