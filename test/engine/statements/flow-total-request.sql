with span ("side", "slot", "from_tick", "to_tick") as (values ($1, $2, $3, $4)),
"reading" ("side", "slot", "tick") as (select "span"."side", "span"."slot", unnest(range(cast("span"."from_tick" as bigint), cast("span"."to_tick" as bigint))) from "span"),
by_row as (select
  reading.side,
  count(*) as "bucket_rows",
  cast(count(*) filter (where "fact_request"."answered_at" is not null) as double precision) as "answered_value",
  cast(count(*) filter (where "fact_request"."answered_at" is not null) as double precision) as "answered_n",
  cast(count(*) filter (where (not coalesce("fact_request"."answered_at" is not null, false) and not coalesce("fact_request"."withdrawn_at" <= "fact_request"."deadline_at", false) and "fact_request"."deadline_at" <= (select projection.fresh_through from projection))) as double precision) as "overdue_value",
  cast(count(*) filter (where (not coalesce("fact_request"."answered_at" is not null, false) and not coalesce("fact_request"."withdrawn_at" <= "fact_request"."deadline_at", false) and "fact_request"."deadline_at" <= (select projection.fresh_through from projection))) as double precision) as "overdue_n",
  cast(count(*) as double precision) as "requests_value",
  cast(count(*) as double precision) as "requests_n",
  cast(case when count(case when "fact_request"."answered_at" >= "fact_request"."raised_at" then "fact_request"."answered_at" - "fact_request"."raised_at" end) > 0 then sum(case when "fact_request"."answered_at" >= "fact_request"."raised_at" then "fact_request"."answered_at" - "fact_request"."raised_at" end) / 1e3 / nullif(count(case when "fact_request"."answered_at" >= "fact_request"."raised_at" then "fact_request"."answered_at" - "fact_request"."raised_at" end), 0) end as double precision) as "response_time_mean_value",
  cast(count(case when "fact_request"."answered_at" >= "fact_request"."raised_at" then "fact_request"."answered_at" - "fact_request"."raised_at" end) as double precision) as "response_time_mean_n",
  cast(percentile_cont(0.5) within group (order by case when "fact_request"."answered_at" >= "fact_request"."raised_at" then "fact_request"."answered_at" - "fact_request"."raised_at" end) / 1e3 as double precision) as "response_time_median_value",
  cast(count(case when "fact_request"."answered_at" >= "fact_request"."raised_at" then "fact_request"."answered_at" - "fact_request"."raised_at" end) as double precision) as "response_time_median_n",
  cast(percentile_cont(0.75) within group (order by case when "fact_request"."answered_at" >= "fact_request"."raised_at" then "fact_request"."answered_at" - "fact_request"."raised_at" end) / 1e3 as double precision) as "response_time_p75_value",
  cast(count(case when "fact_request"."answered_at" >= "fact_request"."raised_at" then "fact_request"."answered_at" - "fact_request"."raised_at" end) as double precision) as "response_time_p75_n",
  cast(percentile_cont(0.9) within group (order by case when "fact_request"."answered_at" >= "fact_request"."raised_at" then "fact_request"."answered_at" - "fact_request"."raised_at" end) / 1e3 as double precision) as "response_time_p90_value",
  cast(count(case when "fact_request"."answered_at" >= "fact_request"."raised_at" then "fact_request"."answered_at" - "fact_request"."raised_at" end) as double precision) as "response_time_p90_n",
  cast(percentile_cont(0.95) within group (order by case when "fact_request"."answered_at" >= "fact_request"."raised_at" then "fact_request"."answered_at" - "fact_request"."raised_at" end) / 1e3 as double precision) as "response_time_p95_value",
  cast(count(case when "fact_request"."answered_at" >= "fact_request"."raised_at" then "fact_request"."answered_at" - "fact_request"."raised_at" end) as double precision) as "response_time_p95_n"
  from reading
  join "fact_request" on "fact_request"."raised_day" = reading.tick
  where true
  group by reading.side
),
part as (select
  reading.side,
  (sum(floor("fact_request"."completeness" * 67108864e0 + 0.5e0)) / 67108864e0) as "completeness_x",
  cast(count("fact_request"."completeness") as double precision) as "completeness_y",
  cast(count(*) filter (where (("fact_request"."answered_at" is not null or not coalesce("fact_request"."withdrawn_at" is not null, false)) and "fact_request"."answered_at" is not null)) as double precision) as "coverage_x",
  cast(count(*) filter (where ("fact_request"."answered_at" is not null or not coalesce("fact_request"."withdrawn_at" is not null, false))) as double precision) as "coverage_y",
  cast(count(*) filter (where (("fact_request"."answered_at" is not null or (not coalesce("fact_request"."answered_at" is not null, false) and not coalesce("fact_request"."withdrawn_at" <= "fact_request"."deadline_at", false) and "fact_request"."deadline_at" <= (select projection.fresh_through from projection))) and "fact_request"."answered_at" <= "fact_request"."deadline_at")) as double precision) as "on_time_x",
  cast(count(*) filter (where ("fact_request"."answered_at" is not null or (not coalesce("fact_request"."answered_at" is not null, false) and not coalesce("fact_request"."withdrawn_at" <= "fact_request"."deadline_at", false) and "fact_request"."deadline_at" <= (select projection.fresh_through from projection)))) as double precision) as "on_time_y",
  (sum(floor("fact_request"."quality" * 67108864e0 + 0.5e0)) / 67108864e0) as "quality_x",
  cast(count("fact_request"."quality") as double precision) as "quality_y"
  from reading
  join "fact_request" on "fact_request"."raised_day" = reading.tick
  where true
  group by reading.side, "fact_request"."relationship"
),
by_part as (select
  "side",
  cast((sum(floor($5 * "completeness_x" / nullif("completeness_y", 0) * 67108864e0 + 0.5e0)) / 67108864e0) / nullif(count(*) filter (where "completeness_y" > 0), 0) as double precision) as "completeness_value",
  cast(sqrt(var_samp($6 * "completeness_x" / nullif("completeness_y", 0)) / nullif(count(*) filter (where "completeness_y" > 0), 0)) as double precision) as "completeness_spread",
  cast(coalesce(sum("completeness_y"), 0) as double precision) as "completeness_n",
  cast(count(*) filter (where "completeness_y" > 0) as double precision) as "completeness_relationships",
  cast(1e2 * sum("coverage_x") / nullif(sum("coverage_y"), 0) as double precision) as "coverage_value",
  cast(case when count(*) filter (where "coverage_y" <> 0) > 1 then 1e2 * sqrt(greatest((sum("coverage_x" * "coverage_x") - 2 * (sum("coverage_x") / nullif(sum("coverage_y"), 0)) * sum("coverage_x" * "coverage_y") + (sum("coverage_x") / nullif(sum("coverage_y"), 0)) * (sum("coverage_x") / nullif(sum("coverage_y"), 0)) * sum("coverage_y" * "coverage_y")), 0) * count(*) filter (where "coverage_y" <> 0) / (count(*) filter (where "coverage_y" <> 0) - 1)) / nullif(abs(sum("coverage_y")), 0) end as double precision) as "coverage_spread",
  cast(sum("coverage_y") as double precision) as "coverage_n",
  cast(count(*) filter (where "coverage_y" > 0) as double precision) as "coverage_relationships",
  cast(1e2 * sum("on_time_x") / nullif(sum("on_time_y"), 0) as double precision) as "on_time_value",
  cast(case when count(*) filter (where "on_time_y" <> 0) > 1 then 1e2 * sqrt(greatest((sum("on_time_x" * "on_time_x") - 2 * (sum("on_time_x") / nullif(sum("on_time_y"), 0)) * sum("on_time_x" * "on_time_y") + (sum("on_time_x") / nullif(sum("on_time_y"), 0)) * (sum("on_time_x") / nullif(sum("on_time_y"), 0)) * sum("on_time_y" * "on_time_y")), 0) * count(*) filter (where "on_time_y" <> 0) / (count(*) filter (where "on_time_y" <> 0) - 1)) / nullif(abs(sum("on_time_y")), 0) end as double precision) as "on_time_spread",
  cast(sum("on_time_y") as double precision) as "on_time_n",
  cast(count(*) filter (where "on_time_y" > 0) as double precision) as "on_time_relationships",
  cast((sum(floor($7 * "quality_x" / nullif("quality_y", 0) * 67108864e0 + 0.5e0)) / 67108864e0) / nullif(count(*) filter (where "quality_y" > 0), 0) as double precision) as "quality_value",
  cast(sqrt(var_samp($8 * "quality_x" / nullif("quality_y", 0)) / nullif(count(*) filter (where "quality_y" > 0), 0)) as double precision) as "quality_spread",
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
  "by_part"."coverage_value",
  "by_part"."coverage_spread",
  "by_part"."coverage_n",
  "by_part"."coverage_relationships",
  "by_part"."on_time_value",
  "by_part"."on_time_spread",
  "by_part"."on_time_n",
  "by_part"."on_time_relationships",
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
  "current"."answered_value",
  "current"."answered_n",
  "current"."completeness_value",
  "current"."completeness_spread",
  "current"."completeness_n",
  "current"."completeness_relationships",
  "current"."coverage_value",
  "current"."coverage_spread",
  "current"."coverage_n",
  "current"."coverage_relationships",
  "current"."on_time_value",
  "current"."on_time_spread",
  "current"."on_time_n",
  "current"."on_time_relationships",
  "current"."overdue_value",
  "current"."overdue_n",
  "current"."quality_value",
  "current"."quality_spread",
  "current"."quality_n",
  "current"."quality_relationships",
  "current"."relationships_value",
  "current"."relationships_n",
  "current"."relationships_relationships",
  "current"."requests_value",
  "current"."requests_n",
  "current"."response_time_mean_value",
  "current"."response_time_mean_n",
  "current"."response_time_median_value",
  "current"."response_time_median_n",
  "current"."response_time_p75_value",
  "current"."response_time_p75_n",
  "current"."response_time_p90_value",
  "current"."response_time_p90_n",
  "current"."response_time_p95_value",
  "current"."response_time_p95_n"
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
limit $9
-- [0,0,20362,20414,100,100,100,100,1]