with span ("side", "slot", "from_tick", "to_tick") as (values ($1, $2, $3, $4)),
"reading" ("side", "slot", "tick") as (select "span"."side", "span"."slot", unnest(range(cast("span"."from_tick" as bigint), cast("span"."to_tick" as bigint))) from "span"),
by_row as (select
  reading.side,
  count(*) as "bucket_rows",
  cast(count(*) filter (where "fact_interaction"."contact_outcome" is not null) as double precision) as "attempts_value",
  cast(count(*) filter (where "fact_interaction"."contact_outcome" is not null) as double precision) as "attempts_n",
  cast(count(*) filter (where cast("fact_interaction"."direction" as varchar) in ($5)) as double precision) as "inbound_value",
  cast(count(*) filter (where cast("fact_interaction"."direction" as varchar) in ($6)) as double precision) as "inbound_n",
  cast(count(*) as double precision) as "interactions_value",
  cast(count(*) as double precision) as "interactions_n",
  cast(count(*) filter (where cast("fact_interaction"."direction" as varchar) in ($7)) as double precision) as "outbound_value",
  cast(count(*) filter (where cast("fact_interaction"."direction" as varchar) in ($8)) as double precision) as "outbound_n"
  from reading
  join "fact_interaction" on "fact_interaction"."day" = reading.tick
  where true
  group by reading.side
),
part as (select
  reading.side,
  cast(count(*) filter (where "fact_interaction"."is_human") as double precision) as "human_share_x",
  cast(count(*) as double precision) as "human_share_y",
  cast(count(*) filter (where ("fact_interaction"."contact_outcome" is not null and cast("fact_interaction"."contact_outcome" as varchar) in ($9))) as double precision) as "reached_share_x",
  cast(count(*) filter (where "fact_interaction"."contact_outcome" is not null) as double precision) as "reached_share_y"
  from reading
  join "fact_interaction" on "fact_interaction"."day" = reading.tick
  where true
  group by reading.side, "fact_interaction"."relationship"
),
by_part as (select
  "side",
  cast(1e2 * sum("human_share_x") / nullif(sum("human_share_y"), 0) as double precision) as "human_share_value",
  cast(case when count(*) filter (where "human_share_y" <> 0) > 1 then 1e2 * sqrt(greatest((sum("human_share_x" * "human_share_x") - 2 * (sum("human_share_x") / nullif(sum("human_share_y"), 0)) * sum("human_share_x" * "human_share_y") + (sum("human_share_x") / nullif(sum("human_share_y"), 0)) * (sum("human_share_x") / nullif(sum("human_share_y"), 0)) * sum("human_share_y" * "human_share_y")), 0) * count(*) filter (where "human_share_y" <> 0) / (count(*) filter (where "human_share_y" <> 0) - 1)) / nullif(abs(sum("human_share_y")), 0) end as double precision) as "human_share_spread",
  cast(sum("human_share_y") as double precision) as "human_share_n",
  cast(count(*) filter (where "human_share_y" > 0) as double precision) as "human_share_relationships",
  cast(1e2 * sum("reached_share_x") / nullif(sum("reached_share_y"), 0) as double precision) as "reached_share_value",
  cast(case when count(*) filter (where "reached_share_y" <> 0) > 1 then 1e2 * sqrt(greatest((sum("reached_share_x" * "reached_share_x") - 2 * (sum("reached_share_x") / nullif(sum("reached_share_y"), 0)) * sum("reached_share_x" * "reached_share_y") + (sum("reached_share_x") / nullif(sum("reached_share_y"), 0)) * (sum("reached_share_x") / nullif(sum("reached_share_y"), 0)) * sum("reached_share_y" * "reached_share_y")), 0) * count(*) filter (where "reached_share_y" <> 0) / (count(*) filter (where "reached_share_y" <> 0) - 1)) / nullif(abs(sum("reached_share_y")), 0) end as double precision) as "reached_share_spread",
  cast(sum("reached_share_y") as double precision) as "reached_share_n",
  cast(count(*) filter (where "reached_share_y" > 0) as double precision) as "reached_share_relationships",
  cast(count(*) as double precision) as "relationships_value",
  cast(count(*) as double precision) as "relationships_n",
  cast(count(*) as double precision) as "relationships_relationships"
  from part
  group by "side"
),
cell as (select
  by_row.*,
  "by_part"."human_share_value",
  "by_part"."human_share_spread",
  "by_part"."human_share_n",
  "by_part"."human_share_relationships",
  "by_part"."reached_share_value",
  "by_part"."reached_share_spread",
  "by_part"."reached_share_n",
  "by_part"."reached_share_relationships",
  "by_part"."relationships_value",
  "by_part"."relationships_n",
  "by_part"."relationships_relationships"
  from by_row
  join by_part on by_row.side = by_part.side
),
bucket as (select
  "current"."bucket_rows",
  "current"."attempts_value",
  "current"."attempts_n",
  "current"."human_share_value",
  "current"."human_share_spread",
  "current"."human_share_n",
  "current"."human_share_relationships",
  "current"."inbound_value",
  "current"."inbound_n",
  "current"."interactions_value",
  "current"."interactions_n",
  "current"."outbound_value",
  "current"."outbound_n",
  "current"."reached_share_value",
  "current"."reached_share_spread",
  "current"."reached_share_n",
  "current"."reached_share_relationships",
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
limit $10
-- [0,0,20362,20414,"INBOUND","INBOUND","OUTBOUND","OUTBOUND","REACHED",1]