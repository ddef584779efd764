with span ("side", "slot", "from_tick", "to_tick") as (values ($1, $2, $3, $4)),
"reading" ("side", "slot", "tick") as (select "span"."side", "span"."slot", unnest(range(cast("span"."from_tick" as bigint), cast("span"."to_tick" as bigint))) from "span"),
by_row as (select
  reading.side,
  count(*) as "bucket_rows",
  cast(count(*) as double precision) as "cases_value",
  cast(count(*) as double precision) as "cases_n",
  cast(count(*) filter (where cast("fact_case"."kind" as varchar) in ($5)) as double precision) as "complaints_value",
  cast(count(*) filter (where cast("fact_case"."kind" as varchar) in ($6)) as double precision) as "complaints_n",
  cast(count(*) filter (where (cast("fact_case"."kind" as varchar) in ($7) and "fact_case"."reopen_count" >= $8)) as double precision) as "complaints_reopened_value",
  cast(count(*) filter (where (cast("fact_case"."kind" as varchar) in ($9) and "fact_case"."reopen_count" >= $10)) as double precision) as "complaints_reopened_n",
  cast(count(*) filter (where (cast("fact_case"."kind" as varchar) in ($11) and "fact_case"."resolved_at" is not null)) as double precision) as "complaints_resolved_value",
  cast(count(*) filter (where (cast("fact_case"."kind" as varchar) in ($12) and "fact_case"."resolved_at" is not null)) as double precision) as "complaints_resolved_n",
  cast(count(*) filter (where "fact_case"."reopen_count" >= $13) as double precision) as "reopened_value",
  cast(count(*) filter (where "fact_case"."reopen_count" >= $14) as double precision) as "reopened_n",
  cast(count(*) filter (where "fact_case"."resolved_at" is not null) as double precision) as "resolved_value",
  cast(count(*) filter (where "fact_case"."resolved_at" is not null) as double precision) as "resolved_n",
  cast(case when count(case when "fact_case"."acknowledged_at" >= "fact_case"."opened_at" then "fact_case"."acknowledged_at" - "fact_case"."opened_at" end) > 0 then sum(case when "fact_case"."acknowledged_at" >= "fact_case"."opened_at" then "fact_case"."acknowledged_at" - "fact_case"."opened_at" end) / 1e3 / nullif(count(case when "fact_case"."acknowledged_at" >= "fact_case"."opened_at" then "fact_case"."acknowledged_at" - "fact_case"."opened_at" end), 0) end as double precision) as "time_to_acknowledge_mean_value",
  cast(count(case when "fact_case"."acknowledged_at" >= "fact_case"."opened_at" then "fact_case"."acknowledged_at" - "fact_case"."opened_at" end) as double precision) as "time_to_acknowledge_mean_n",
  cast(percentile_cont(0.5) within group (order by case when "fact_case"."acknowledged_at" >= "fact_case"."opened_at" then "fact_case"."acknowledged_at" - "fact_case"."opened_at" end) / 1e3 as double precision) as "time_to_acknowledge_median_value",
  cast(count(case when "fact_case"."acknowledged_at" >= "fact_case"."opened_at" then "fact_case"."acknowledged_at" - "fact_case"."opened_at" end) as double precision) as "time_to_acknowledge_median_n",
  cast(percentile_cont(0.75) within group (order by case when "fact_case"."acknowledged_at" >= "fact_case"."opened_at" then "fact_case"."acknowledged_at" - "fact_case"."opened_at" end) / 1e3 as double precision) as "time_to_acknowledge_p75_value",
  cast(count(case when "fact_case"."acknowledged_at" >= "fact_case"."opened_at" then "fact_case"."acknowledged_at" - "fact_case"."opened_at" end) as double precision) as "time_to_acknowledge_p75_n",
  cast(percentile_cont(0.9) within group (order by case when "fact_case"."acknowledged_at" >= "fact_case"."opened_at" then "fact_case"."acknowledged_at" - "fact_case"."opened_at" end) / 1e3 as double precision) as "time_to_acknowledge_p90_value",
  cast(count(case when "fact_case"."acknowledged_at" >= "fact_case"."opened_at" then "fact_case"."acknowledged_at" - "fact_case"."opened_at" end) as double precision) as "time_to_acknowledge_p90_n",
  cast(percentile_cont(0.95) within group (order by case when "fact_case"."acknowledged_at" >= "fact_case"."opened_at" then "fact_case"."acknowledged_at" - "fact_case"."opened_at" end) / 1e3 as double precision) as "time_to_acknowledge_p95_value",
  cast(count(case when "fact_case"."acknowledged_at" >= "fact_case"."opened_at" then "fact_case"."acknowledged_at" - "fact_case"."opened_at" end) as double precision) as "time_to_acknowledge_p95_n",
  cast(case when count(case when "fact_case"."resolved_at" >= "fact_case"."opened_at" then "fact_case"."resolved_at" - "fact_case"."opened_at" end) > 0 then sum(case when "fact_case"."resolved_at" >= "fact_case"."opened_at" then "fact_case"."resolved_at" - "fact_case"."opened_at" end) / 1e3 / nullif(count(case when "fact_case"."resolved_at" >= "fact_case"."opened_at" then "fact_case"."resolved_at" - "fact_case"."opened_at" end), 0) end as double precision) as "time_to_resolve_mean_value",
  cast(count(case when "fact_case"."resolved_at" >= "fact_case"."opened_at" then "fact_case"."resolved_at" - "fact_case"."opened_at" end) as double precision) as "time_to_resolve_mean_n",
  cast(percentile_cont(0.5) within group (order by case when "fact_case"."resolved_at" >= "fact_case"."opened_at" then "fact_case"."resolved_at" - "fact_case"."opened_at" end) / 1e3 as double precision) as "time_to_resolve_median_value",
  cast(count(case when "fact_case"."resolved_at" >= "fact_case"."opened_at" then "fact_case"."resolved_at" - "fact_case"."opened_at" end) as double precision) as "time_to_resolve_median_n",
  cast(percentile_cont(0.75) within group (order by case when "fact_case"."resolved_at" >= "fact_case"."opened_at" then "fact_case"."resolved_at" - "fact_case"."opened_at" end) / 1e3 as double precision) as "time_to_resolve_p75_value",
  cast(count(case when "fact_case"."resolved_at" >= "fact_case"."opened_at" then "fact_case"."resolved_at" - "fact_case"."opened_at" end) as double precision) as "time_to_resolve_p75_n",
  cast(percentile_cont(0.9) within group (order by case when "fact_case"."resolved_at" >= "fact_case"."opened_at" then "fact_case"."resolved_at" - "fact_case"."opened_at" end) / 1e3 as double precision) as "time_to_resolve_p90_value",
  cast(count(case when "fact_case"."resolved_at" >= "fact_case"."opened_at" then "fact_case"."resolved_at" - "fact_case"."opened_at" end) as double precision) as "time_to_resolve_p90_n",
  cast(percentile_cont(0.95) within group (order by case when "fact_case"."resolved_at" >= "fact_case"."opened_at" then "fact_case"."resolved_at" - "fact_case"."opened_at" end) / 1e3 as double precision) as "time_to_resolve_p95_value",
  cast(count(case when "fact_case"."resolved_at" >= "fact_case"."opened_at" then "fact_case"."resolved_at" - "fact_case"."opened_at" end) as double precision) as "time_to_resolve_p95_n"
  from reading
  join "fact_case" on "fact_case"."opened_day" = reading.tick
  where true
  group by reading.side
),
part as (select
  reading.side,
  cast(count(*) filter (where ("fact_case"."resolved_at" is not null and ("fact_case"."resolved_at" is not null and "fact_case"."confirmed_at" is not null))) as double precision) as "confirmed_x",
  cast(count(*) filter (where "fact_case"."resolved_at" is not null) as double precision) as "confirmed_y",
  cast(count(*) filter (where ("fact_case"."is_recurrence" is not null and "fact_case"."is_recurrence")) as double precision) as "recurrence_x",
  cast(count(*) filter (where "fact_case"."is_recurrence" is not null) as double precision) as "recurrence_y",
  cast(count(*) filter (where (("fact_case"."due_at" is not null and ("fact_case"."resolved_at" is not null or "fact_case"."due_at" <= (select projection.fresh_through from projection))) and "fact_case"."resolved_at" <= "fact_case"."due_at")) as double precision) as "resolved_on_time_x",
  cast(count(*) filter (where ("fact_case"."due_at" is not null and ("fact_case"."resolved_at" is not null or "fact_case"."due_at" <= (select projection.fresh_through from projection)))) as double precision) as "resolved_on_time_y"
  from reading
  join "fact_case" on "fact_case"."opened_day" = reading.tick
  where true
  group by reading.side, "fact_case"."relationship"
),
by_part as (select
  "side",
  cast(1e2 * sum("confirmed_x") / nullif(sum("confirmed_y"), 0) as double precision) as "confirmed_value",
  cast(case when count(*) filter (where "confirmed_y" <> 0) > 1 then 1e2 * sqrt(greatest((sum("confirmed_x" * "confirmed_x") - 2 * (sum("confirmed_x") / nullif(sum("confirmed_y"), 0)) * sum("confirmed_x" * "confirmed_y") + (sum("confirmed_x") / nullif(sum("confirmed_y"), 0)) * (sum("confirmed_x") / nullif(sum("confirmed_y"), 0)) * sum("confirmed_y" * "confirmed_y")), 0) * count(*) filter (where "confirmed_y" <> 0) / (count(*) filter (where "confirmed_y" <> 0) - 1)) / nullif(abs(sum("confirmed_y")), 0) end as double precision) as "confirmed_spread",
  cast(sum("confirmed_y") as double precision) as "confirmed_n",
  cast(count(*) filter (where "confirmed_y" > 0) as double precision) as "confirmed_relationships",
  cast(1e2 * sum("recurrence_x") / nullif(sum("recurrence_y"), 0) as double precision) as "recurrence_value",
  cast(case when count(*) filter (where "recurrence_y" <> 0) > 1 then 1e2 * sqrt(greatest((sum("recurrence_x" * "recurrence_x") - 2 * (sum("recurrence_x") / nullif(sum("recurrence_y"), 0)) * sum("recurrence_x" * "recurrence_y") + (sum("recurrence_x") / nullif(sum("recurrence_y"), 0)) * (sum("recurrence_x") / nullif(sum("recurrence_y"), 0)) * sum("recurrence_y" * "recurrence_y")), 0) * count(*) filter (where "recurrence_y" <> 0) / (count(*) filter (where "recurrence_y" <> 0) - 1)) / nullif(abs(sum("recurrence_y")), 0) end as double precision) as "recurrence_spread",
  cast(sum("recurrence_y") as double precision) as "recurrence_n",
  cast(count(*) filter (where "recurrence_y" > 0) as double precision) as "recurrence_relationships",
  cast(count(*) as double precision) as "relationships_value",
  cast(count(*) as double precision) as "relationships_n",
  cast(count(*) as double precision) as "relationships_relationships",
  cast(1e2 * sum("resolved_on_time_x") / nullif(sum("resolved_on_time_y"), 0) as double precision) as "resolved_on_time_value",
  cast(case when count(*) filter (where "resolved_on_time_y" <> 0) > 1 then 1e2 * sqrt(greatest((sum("resolved_on_time_x" * "resolved_on_time_x") - 2 * (sum("resolved_on_time_x") / nullif(sum("resolved_on_time_y"), 0)) * sum("resolved_on_time_x" * "resolved_on_time_y") + (sum("resolved_on_time_x") / nullif(sum("resolved_on_time_y"), 0)) * (sum("resolved_on_time_x") / nullif(sum("resolved_on_time_y"), 0)) * sum("resolved_on_time_y" * "resolved_on_time_y")), 0) * count(*) filter (where "resolved_on_time_y" <> 0) / (count(*) filter (where "resolved_on_time_y" <> 0) - 1)) / nullif(abs(sum("resolved_on_time_y")), 0) end as double precision) as "resolved_on_time_spread",
  cast(sum("resolved_on_time_y") as double precision) as "resolved_on_time_n",
  cast(count(*) filter (where "resolved_on_time_y" > 0) as double precision) as "resolved_on_time_relationships"
  from part
  group by "side"
),
cell as (select
  by_row.*,
  "by_part"."confirmed_value",
  "by_part"."confirmed_spread",
  "by_part"."confirmed_n",
  "by_part"."confirmed_relationships",
  "by_part"."recurrence_value",
  "by_part"."recurrence_spread",
  "by_part"."recurrence_n",
  "by_part"."recurrence_relationships",
  "by_part"."relationships_value",
  "by_part"."relationships_n",
  "by_part"."relationships_relationships",
  "by_part"."resolved_on_time_value",
  "by_part"."resolved_on_time_spread",
  "by_part"."resolved_on_time_n",
  "by_part"."resolved_on_time_relationships"
  from by_row
  join by_part on by_row.side = by_part.side
),
bucket as (select
  "current"."bucket_rows",
  "current"."cases_value",
  "current"."cases_n",
  "current"."complaints_value",
  "current"."complaints_n",
  "current"."complaints_reopened_value",
  "current"."complaints_reopened_n",
  "current"."complaints_resolved_value",
  "current"."complaints_resolved_n",
  "current"."confirmed_value",
  "current"."confirmed_spread",
  "current"."confirmed_n",
  "current"."confirmed_relationships",
  "current"."recurrence_value",
  "current"."recurrence_spread",
  "current"."recurrence_n",
  "current"."recurrence_relationships",
  "current"."relationships_value",
  "current"."relationships_n",
  "current"."relationships_relationships",
  "current"."reopened_value",
  "current"."reopened_n",
  "current"."resolved_value",
  "current"."resolved_n",
  "current"."resolved_on_time_value",
  "current"."resolved_on_time_spread",
  "current"."resolved_on_time_n",
  "current"."resolved_on_time_relationships",
  "current"."time_to_acknowledge_mean_value",
  "current"."time_to_acknowledge_mean_n",
  "current"."time_to_acknowledge_median_value",
  "current"."time_to_acknowledge_median_n",
  "current"."time_to_acknowledge_p75_value",
  "current"."time_to_acknowledge_p75_n",
  "current"."time_to_acknowledge_p90_value",
  "current"."time_to_acknowledge_p90_n",
  "current"."time_to_acknowledge_p95_value",
  "current"."time_to_acknowledge_p95_n",
  "current"."time_to_resolve_mean_value",
  "current"."time_to_resolve_mean_n",
  "current"."time_to_resolve_median_value",
  "current"."time_to_resolve_median_n",
  "current"."time_to_resolve_p75_value",
  "current"."time_to_resolve_p75_n",
  "current"."time_to_resolve_p90_value",
  "current"."time_to_resolve_p90_n",
  "current"."time_to_resolve_p95_value",
  "current"."time_to_resolve_p95_n"
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
limit $15
-- [0,0,20362,20414,"COMPLAINT","COMPLAINT","COMPLAINT",1,"COMPLAINT",1,"COMPLAINT","COMPLAINT",1,1,1]