with span ("side", "slot", "from_tick", "to_tick") as (values ($1, $2, $3, $4)),
"reading" ("side", "slot", "tick") as (select "span"."side", "span"."slot", unnest(range(cast("span"."from_tick" as bigint), cast("span"."to_tick" as bigint))) from "span"),
by_row as (select
  reading.side,
  count(*) as "bucket_rows",
  cast(count(*) as double precision) as "actions_value",
  cast(count(*) as double precision) as "actions_n",
  cast(case when count(*) filter (where cast("fact_action"."state" as varchar) in ($5)) = 0 then 0 when min(case when cast("fact_action"."state" as varchar) in ($6) then coalesce("fact_action"."currency", '') end) = max(case when cast("fact_action"."state" as varchar) in ($7) then coalesce("fact_action"."currency", '') end) then (cast(sum(cast(floor(case when cast("fact_action"."state" as varchar) in ($8) then "fact_action"."cost" end * 1e6 + 0.5e0) as hugeint)) as double precision) / 1e6) end as double precision) as "cost_value",
  cast(count("fact_action"."cost") filter (where cast("fact_action"."state" as varchar) in ($9)) as double precision) as "cost_n",
  cast(count(*) filter (where cast("fact_action"."state" as varchar) in ($10)) as double precision) as "done_value",
  cast(count(*) filter (where cast("fact_action"."state" as varchar) in ($11)) as double precision) as "done_n",
  cast(count(*) filter (where cast("fact_action"."state" as varchar) in ($12)) as double precision) as "moved_value",
  cast(count(*) filter (where cast("fact_action"."state" as varchar) in ($13)) as double precision) as "moved_n",
  cast(count(*) filter (where (cast("fact_action"."state" as varchar) in ($14) and "fact_action"."due_day" < (select projection.through_day from projection))) as double precision) as "overdue_value",
  cast(count(*) filter (where (cast("fact_action"."state" as varchar) in ($15) and "fact_action"."due_day" < (select projection.through_day from projection))) as double precision) as "overdue_n",
  cast(count(*) filter (where cast("fact_action"."state" as varchar) in ($16)) as double precision) as "skipped_value",
  cast(count(*) filter (where cast("fact_action"."state" as varchar) in ($17)) as double precision) as "skipped_n"
  from reading
  join "fact_action" on "fact_action"."due_day" = reading.tick
  where true
  group by reading.side
),
part as (select
  reading.side,
  cast(count(*) filter (where ((cast("fact_action"."state" as varchar) in ($18) or (cast("fact_action"."state" as varchar) in ($19) and "fact_action"."due_day" < (select projection.through_day from projection))) and (cast("fact_action"."state" as varchar) in ($20) and "fact_action"."done_day" <= "fact_action"."due_day"))) as double precision) as "on_time_x",
  cast(count(*) filter (where (cast("fact_action"."state" as varchar) in ($21) or (cast("fact_action"."state" as varchar) in ($22) and "fact_action"."due_day" < (select projection.through_day from projection)))) as double precision) as "on_time_y"
  from reading
  join "fact_action" on "fact_action"."due_day" = reading.tick
  where true
  group by reading.side, "fact_action"."relationship"
),
by_part as (select
  "side",
  cast(1e2 * sum("on_time_x") / nullif(sum("on_time_y"), 0) as double precision) as "on_time_value",
  cast(case when count(*) filter (where "on_time_y" <> 0) > 1 then 1e2 * sqrt(greatest((sum("on_time_x" * "on_time_x") - 2 * (sum("on_time_x") / nullif(sum("on_time_y"), 0)) * sum("on_time_x" * "on_time_y") + (sum("on_time_x") / nullif(sum("on_time_y"), 0)) * (sum("on_time_x") / nullif(sum("on_time_y"), 0)) * sum("on_time_y" * "on_time_y")), 0) * count(*) filter (where "on_time_y" <> 0) / (count(*) filter (where "on_time_y" <> 0) - 1)) / nullif(abs(sum("on_time_y")), 0) end as double precision) as "on_time_spread",
  cast(sum("on_time_y") as double precision) as "on_time_n",
  cast(count(*) filter (where "on_time_y" > 0) as double precision) as "on_time_relationships",
  cast(count(*) as double precision) as "relationships_value",
  cast(count(*) as double precision) as "relationships_n",
  cast(count(*) as double precision) as "relationships_relationships"
  from part
  group by "side"
),
cell as (select
  by_row.*,
  "by_part"."on_time_value",
  "by_part"."on_time_spread",
  "by_part"."on_time_n",
  "by_part"."on_time_relationships",
  "by_part"."relationships_value",
  "by_part"."relationships_n",
  "by_part"."relationships_relationships"
  from by_row
  join by_part on by_row.side = by_part.side
),
bucket as (select
  "current"."bucket_rows",
  "current"."actions_value",
  "current"."actions_n",
  "current"."cost_value",
  "current"."cost_n",
  "current"."done_value",
  "current"."done_n",
  "current"."moved_value",
  "current"."moved_n",
  "current"."on_time_value",
  "current"."on_time_spread",
  "current"."on_time_n",
  "current"."on_time_relationships",
  "current"."overdue_value",
  "current"."overdue_n",
  "current"."relationships_value",
  "current"."relationships_n",
  "current"."relationships_relationships",
  "current"."skipped_value",
  "current"."skipped_n"
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
limit $23
-- [0,0,20362,20414,"DONE","DONE","DONE","DONE","DONE","DONE","DONE","MOVED","MOVED","PLANNED","PLANNED","SKIPPED","SKIPPED","DONE","PLANNED","DONE","DONE","PLANNED",1]