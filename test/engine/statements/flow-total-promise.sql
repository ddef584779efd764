with span ("side", "slot", "from_tick", "to_tick") as (values ($1, $2, $3, $4)),
"reading" ("side", "slot", "tick") as (select "span"."side", "span"."slot", unnest(range(cast("span"."from_tick" as bigint), cast("span"."to_tick" as bigint))) from "span"),
by_row as (select
  reading.side,
  count(*) as "bucket_rows",
  cast(count(*) filter (where (("fact_promise"."kept_at" <= "fact_promise"."due_at" or "fact_promise"."due_at" <= (select projection.fresh_through from projection)) and not coalesce("fact_promise"."kept_at" <= "fact_promise"."due_at", false) and "fact_promise"."announced_at" < "fact_promise"."due_at")) as double precision) as "announced_value",
  cast(count(*) filter (where (("fact_promise"."kept_at" <= "fact_promise"."due_at" or "fact_promise"."due_at" <= (select projection.fresh_through from projection)) and not coalesce("fact_promise"."kept_at" <= "fact_promise"."due_at", false) and "fact_promise"."announced_at" < "fact_promise"."due_at")) as double precision) as "announced_n",
  cast(count(*) filter (where (("fact_promise"."kept_at" <= "fact_promise"."due_at" or "fact_promise"."due_at" <= (select projection.fresh_through from projection)) and not coalesce("fact_promise"."kept_at" <= "fact_promise"."due_at", false) and not coalesce("fact_promise"."announced_at" < "fact_promise"."due_at", false))) as double precision) as "broken_value",
  cast(count(*) filter (where (("fact_promise"."kept_at" <= "fact_promise"."due_at" or "fact_promise"."due_at" <= (select projection.fresh_through from projection)) and not coalesce("fact_promise"."kept_at" <= "fact_promise"."due_at", false) and not coalesce("fact_promise"."announced_at" < "fact_promise"."due_at", false))) as double precision) as "broken_n",
  cast(count(*) filter (where ("fact_promise"."kept_at" <= "fact_promise"."due_at" or "fact_promise"."due_at" <= (select projection.fresh_through from projection))) as double precision) as "due_value",
  cast(count(*) filter (where ("fact_promise"."kept_at" <= "fact_promise"."due_at" or "fact_promise"."due_at" <= (select projection.fresh_through from projection))) as double precision) as "due_n",
  cast(count(*) filter (where "fact_promise"."kept_at" <= "fact_promise"."due_at") as double precision) as "kept_value",
  cast(count(*) filter (where "fact_promise"."kept_at" <= "fact_promise"."due_at") as double precision) as "kept_n",
  cast(count(*) as double precision) as "promises_value",
  cast(count(*) as double precision) as "promises_n"
  from reading
  join "fact_promise" on "fact_promise"."due_day" = reading.tick
  where true
  group by reading.side
),
part as (select
  reading.side,
  cast(count(*) filter (where (("fact_promise"."kept_at" <= "fact_promise"."due_at" or "fact_promise"."due_at" <= (select projection.fresh_through from projection)) and "fact_promise"."kept_at" <= "fact_promise"."due_at")) as double precision) as "kept_share_x",
  cast(count(*) filter (where ("fact_promise"."kept_at" <= "fact_promise"."due_at" or "fact_promise"."due_at" <= (select projection.fresh_through from projection))) as double precision) as "kept_share_y"
  from reading
  join "fact_promise" on "fact_promise"."due_day" = reading.tick
  where true
  group by reading.side, "fact_promise"."relationship"
),
by_part as (select
  "side",
  cast(1e2 * sum("kept_share_x") / nullif(sum("kept_share_y"), 0) as double precision) as "kept_share_value",
  cast(case when count(*) filter (where "kept_share_y" <> 0) > 1 then 1e2 * sqrt(greatest((sum("kept_share_x" * "kept_share_x") - 2 * (sum("kept_share_x") / nullif(sum("kept_share_y"), 0)) * sum("kept_share_x" * "kept_share_y") + (sum("kept_share_x") / nullif(sum("kept_share_y"), 0)) * (sum("kept_share_x") / nullif(sum("kept_share_y"), 0)) * sum("kept_share_y" * "kept_share_y")), 0) * count(*) filter (where "kept_share_y" <> 0) / (count(*) filter (where "kept_share_y" <> 0) - 1)) / nullif(abs(sum("kept_share_y")), 0) end as double precision) as "kept_share_spread",
  cast(sum("kept_share_y") as double precision) as "kept_share_n",
  cast(count(*) filter (where "kept_share_y" > 0) as double precision) as "kept_share_relationships",
  cast(count(*) as double precision) as "relationships_value",
  cast(count(*) as double precision) as "relationships_n",
  cast(count(*) as double precision) as "relationships_relationships"
  from part
  group by "side"
),
cell as (select
  by_row.*,
  "by_part"."kept_share_value",
  "by_part"."kept_share_spread",
  "by_part"."kept_share_n",
  "by_part"."kept_share_relationships",
  "by_part"."relationships_value",
  "by_part"."relationships_n",
  "by_part"."relationships_relationships"
  from by_row
  join by_part on by_row.side = by_part.side
),
bucket as (select
  "current"."bucket_rows",
  "current"."announced_value",
  "current"."announced_n",
  "current"."broken_value",
  "current"."broken_n",
  "current"."due_value",
  "current"."due_n",
  "current"."kept_value",
  "current"."kept_n",
  "current"."kept_share_value",
  "current"."kept_share_spread",
  "current"."kept_share_n",
  "current"."kept_share_relationships",
  "current"."promises_value",
  "current"."promises_n",
  "current"."relationships_value",
  "current"."relationships_n",
  "current"."relationships_relationships"
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
-- [0,0,20362,20414,1]