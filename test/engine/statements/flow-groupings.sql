with span ("side", "slot", "from_tick", "to_tick") as (values ($1, $2, $3, $4)),
"reading" ("side", "slot", "tick") as (select "span"."side", "span"."slot", unnest(range(cast("span"."from_tick" as bigint), cast("span"."to_tick" as bigint))) from "span"),
by_row as (select
  reading.side,
  "fact_request"."agent_id" as "key_0",
  cast("fact_request"."mode" as varchar) as "key_1",
  min("agent"."name") as "label_0",
  count(*) as "bucket_rows",
  cast(count(*) as double precision) as "requests_value",
  cast(count(*) as double precision) as "requests_n"
  from reading
  join "fact_request" on cast(floor("fact_request"."answered_at" / 900000) as bigint) = reading.tick
  join relationship on relationship.key = "fact_request"."relationship"
  left join agent on agent.id = "fact_request"."agent_id"
  where "relationship"."owner_id" in ($5)
  and (("fact_request"."raised_day" >= $6 and "fact_request"."raised_day" < $7)
  and "fact_request"."relationship" in (with bucket (day) as (values ($8)) select relationship.key from bucket
  cross join relationship
  left join relationship_state on relationship_state.relationship = relationship.key and relationship_state.day = bucket.day where cast(coalesce(cast(relationship_state.status as varchar), case when relationship.ended_day <= bucket.day then 'ENDED' else 'UNKNOWN' end) as varchar) in ($9))
  and "fact_request"."relationship" in (select relationship.key from relationship where "relationship"."segment" in ($10)))
  group by reading.side, "fact_request"."agent_id", cast("fact_request"."mode" as varchar)
),
part as (select
  reading.side,
  "fact_request"."agent_id" as "key_0",
  cast("fact_request"."mode" as varchar) as "key_1",
  cast(count(*) filter (where (("fact_request"."answered_at" is not null or (not coalesce("fact_request"."answered_at" is not null, false) and not coalesce("fact_request"."withdrawn_at" <= "fact_request"."deadline_at", false) and "fact_request"."deadline_at" <= (select projection.fresh_through from projection))) and "fact_request"."answered_at" <= "fact_request"."deadline_at")) as double precision) as "on_time_x",
  cast(count(*) filter (where ("fact_request"."answered_at" is not null or (not coalesce("fact_request"."answered_at" is not null, false) and not coalesce("fact_request"."withdrawn_at" <= "fact_request"."deadline_at", false) and "fact_request"."deadline_at" <= (select projection.fresh_through from projection)))) as double precision) as "on_time_y",
  (sum(floor("fact_request"."quality" * 67108864e0 + 0.5e0)) / 67108864e0) as "quality_x",
  cast(count("fact_request"."quality") as double precision) as "quality_y"
  from reading
  join "fact_request" on cast(floor("fact_request"."answered_at" / 900000) as bigint) = reading.tick
  join relationship on relationship.key = "fact_request"."relationship"
  where "relationship"."owner_id" in ($11)
  and (("fact_request"."raised_day" >= $12 and "fact_request"."raised_day" < $13)
  and "fact_request"."relationship" in (with bucket (day) as (values ($14)) select relationship.key from bucket
  cross join relationship
  left join relationship_state on relationship_state.relationship = relationship.key and relationship_state.day = bucket.day where cast(coalesce(cast(relationship_state.status as varchar), case when relationship.ended_day <= bucket.day then 'ENDED' else 'UNKNOWN' end) as varchar) in ($15))
  and "fact_request"."relationship" in (select relationship.key from relationship where "relationship"."segment" in ($16)))
  group by reading.side, "fact_request"."agent_id", cast("fact_request"."mode" as varchar), "fact_request"."relationship"
),
by_part as (select
  "side",
  "key_0",
  "key_1",
  cast(1e2 * sum("on_time_x") / nullif(sum("on_time_y"), 0) as double precision) as "on_time_value",
  cast(case when count(*) filter (where "on_time_y" <> 0) > 1 then 1e2 * sqrt(greatest((sum("on_time_x" * "on_time_x") - 2 * (sum("on_time_x") / nullif(sum("on_time_y"), 0)) * sum("on_time_x" * "on_time_y") + (sum("on_time_x") / nullif(sum("on_time_y"), 0)) * (sum("on_time_x") / nullif(sum("on_time_y"), 0)) * sum("on_time_y" * "on_time_y")), 0) * count(*) filter (where "on_time_y" <> 0) / (count(*) filter (where "on_time_y" <> 0) - 1)) / nullif(abs(sum("on_time_y")), 0) end as double precision) as "on_time_spread",
  cast(sum("on_time_y") as double precision) as "on_time_n",
  cast(count(*) filter (where "on_time_y" > 0) as double precision) as "on_time_relationships",
  cast(case when sum("quality_y") >= $17 then (sum(floor($18 * "quality_x" / nullif("quality_y", 0) * 67108864e0 + 0.5e0)) / 67108864e0) / nullif(count(*) filter (where "quality_y" > 0), 0) end as double precision) as "quality_value",
  cast(sqrt(var_samp($19 * "quality_x" / nullif("quality_y", 0)) / nullif(count(*) filter (where "quality_y" > 0), 0)) as double precision) as "quality_spread",
  cast(coalesce(sum("quality_y"), 0) as double precision) as "quality_n",
  cast(count(*) filter (where "quality_y" > 0) as double precision) as "quality_relationships",
  cast(count(*) as double precision) as "relationships_value",
  cast(count(*) as double precision) as "relationships_n",
  cast(count(*) as double precision) as "relationships_relationships"
  from part
  group by "side", "key_0", "key_1"
),
cell as (select
  by_row.*,
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
  and "by_row"."key_0" is not distinct from "by_part"."key_0"
  and "by_row"."key_1" is not distinct from "by_part"."key_1"
),
bucket as (select
  "current"."key_0",
  "current"."key_1",
  "current"."label_0",
  "current"."bucket_rows",
  "current"."on_time_value",
  "current"."on_time_spread",
  "current"."on_time_n",
  "current"."on_time_relationships",
  "current"."quality_value",
  "current"."quality_spread",
  "current"."quality_n",
  "current"."quality_relationships",
  "current"."relationships_value",
  "current"."relationships_n",
  "current"."relationships_relationships",
  "current"."requests_value",
  "current"."requests_n"
  from cell as current
  where current.side = 0
),
sorted as (select bucket.*, "on_time_value" as "sort_0",
  "key_0" as "sort_1",
  "key_1" as "sort_2"
  from bucket
  where "requests_value" >= $20
),
page as (select 1 as is_bucket, sorted.*
from sorted
where true
order by "sort_0" desc nulls last, "sort_1" asc nulls last, "sort_2" asc nulls last
limit $21)
select tally.total_groups, page.*
from (select count(*) as total_groups from sorted) as tally
left join page on true
order by "sort_0" desc nulls last, "sort_1" asc nulls last, "sort_2" asc nulls last
-- [0,0,1954752,1959744,"demo:ann",20300,20400,20413,"HEALTHY","smb","demo:ann",20300,20400,20413,"HEALTHY","smb",5,100,100,2,51]