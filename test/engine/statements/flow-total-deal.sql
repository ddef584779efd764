with span ("side", "slot", "from_tick", "to_tick") as (values ($1, $2, $3, $4)),
"reading" ("side", "slot", "tick") as (select "span"."side", "span"."slot", unnest(range(cast("span"."from_tick" as bigint), cast("span"."to_tick" as bigint))) from "span"),
by_row as (select
  reading.side,
  count(*) as "bucket_rows",
  cast(count(*) as double precision) as "deals_value",
  cast(count(*) as double precision) as "deals_n",
  cast(count(*) filter (where cast("fact_deal"."outcome" as varchar) in ($5)) as double precision) as "lost_value",
  cast(count(*) filter (where cast("fact_deal"."outcome" as varchar) in ($6)) as double precision) as "lost_n",
  cast(case when count(*) filter (where cast("fact_deal"."outcome" as varchar) in ($7)) = 0 then 0 when min(case when cast("fact_deal"."outcome" as varchar) in ($8) then coalesce("fact_deal"."currency", '') end) = max(case when cast("fact_deal"."outcome" as varchar) in ($9) then coalesce("fact_deal"."currency", '') end) then (cast(sum(cast(floor(case when cast("fact_deal"."outcome" as varchar) in ($10) then "fact_deal"."margin_amount" end * 1e6 + 0.5e0) as hugeint)) as double precision) / 1e6) end as double precision) as "margin_value",
  cast(count("fact_deal"."margin_amount") filter (where cast("fact_deal"."outcome" as varchar) in ($11)) as double precision) as "margin_n",
  cast(count(*) filter (where "fact_deal"."renewal_due_day" <= (select projection.through_day from projection)) as double precision) as "renewals_due_value",
  cast(count(*) filter (where "fact_deal"."renewal_due_day" <= (select projection.through_day from projection)) as double precision) as "renewals_due_n",
  cast(count(*) filter (where ("fact_deal"."renewal_due_day" <= (select projection.through_day from projection) and "fact_deal"."renewed_day" is not null)) as double precision) as "renewed_value",
  cast(count(*) filter (where ("fact_deal"."renewal_due_day" <= (select projection.through_day from projection) and "fact_deal"."renewed_day" is not null)) as double precision) as "renewed_n",
  cast(case when count(*) filter (where cast("fact_deal"."outcome" as varchar) in ($12)) = 0 then 0 when min(case when cast("fact_deal"."outcome" as varchar) in ($13) then coalesce("fact_deal"."currency", '') end) = max(case when cast("fact_deal"."outcome" as varchar) in ($14) then coalesce("fact_deal"."currency", '') end) then (cast(sum(cast(floor(case when cast("fact_deal"."outcome" as varchar) in ($15) then "fact_deal"."amount" end * 1e6 + 0.5e0) as hugeint)) as double precision) / 1e6) end as double precision) as "revenue_value",
  cast(count("fact_deal"."amount") filter (where cast("fact_deal"."outcome" as varchar) in ($16)) as double precision) as "revenue_n",
  cast(count(*) filter (where cast("fact_deal"."outcome" as varchar) in ($17)) as double precision) as "won_value",
  cast(count(*) filter (where cast("fact_deal"."outcome" as varchar) in ($18)) as double precision) as "won_n"
  from reading
  join "fact_deal" on "fact_deal"."closed_day" = reading.tick
  where true
  group by reading.side
),
part as (select
  reading.side,
  (cast(sum(cast(floor(case when (cast("fact_deal"."outcome" as varchar) in ($19) and "fact_deal"."discount_amount" is not null) then "fact_deal"."discount_amount" end * 1e6 + 0.5e0) as hugeint)) as double precision) / 1e6) as "discount_x",
  (cast(sum(cast(floor(case when (cast("fact_deal"."outcome" as varchar) in ($20) and "fact_deal"."discount_amount" is not null) then "fact_deal"."list_price" end * 1e6 + 0.5e0) as hugeint)) as double precision) / 1e6) as "discount_y",
  cast(count(*) filter (where (cast("fact_deal"."outcome" as varchar) in ($21) and "fact_deal"."discount_amount" is not null)) as double precision) as "discount_rows",
  min(case when (cast("fact_deal"."outcome" as varchar) in ($22) and "fact_deal"."discount_amount" is not null) then coalesce("fact_deal"."currency", '') end) as "discount_unit_low",
  max(case when (cast("fact_deal"."outcome" as varchar) in ($23) and "fact_deal"."discount_amount" is not null) then coalesce("fact_deal"."currency", '') end) as "discount_unit_high",
  (cast(sum(cast(floor(case when (cast("fact_deal"."outcome" as varchar) in ($24) and "fact_deal"."margin_amount" is not null) then "fact_deal"."margin_amount" end * 1e6 + 0.5e0) as hugeint)) as double precision) / 1e6) as "margin_rate_x",
  (cast(sum(cast(floor(case when (cast("fact_deal"."outcome" as varchar) in ($25) and "fact_deal"."margin_amount" is not null) then "fact_deal"."amount" end * 1e6 + 0.5e0) as hugeint)) as double precision) / 1e6) as "margin_rate_y",
  cast(count(*) filter (where (cast("fact_deal"."outcome" as varchar) in ($26) and "fact_deal"."margin_amount" is not null)) as double precision) as "margin_rate_rows",
  min(case when (cast("fact_deal"."outcome" as varchar) in ($27) and "fact_deal"."margin_amount" is not null) then coalesce("fact_deal"."currency", '') end) as "margin_rate_unit_low",
  max(case when (cast("fact_deal"."outcome" as varchar) in ($28) and "fact_deal"."margin_amount" is not null) then coalesce("fact_deal"."currency", '') end) as "margin_rate_unit_high",
  cast(count(*) filter (where ("fact_deal"."renewal_due_day" <= (select projection.through_day from projection) and ("fact_deal"."renewal_due_day" <= (select projection.through_day from projection) and "fact_deal"."renewed_day" is not null))) as double precision) as "renewal_rate_x",
  cast(count(*) filter (where "fact_deal"."renewal_due_day" <= (select projection.through_day from projection)) as double precision) as "renewal_rate_y",
  cast(count(*) filter (where ((cast("fact_deal"."outcome" as varchar) in ($29) or cast("fact_deal"."outcome" as varchar) in ($30)) and cast("fact_deal"."outcome" as varchar) in ($31))) as double precision) as "win_rate_x",
  cast(count(*) filter (where (cast("fact_deal"."outcome" as varchar) in ($32) or cast("fact_deal"."outcome" as varchar) in ($33))) as double precision) as "win_rate_y"
  from reading
  join "fact_deal" on "fact_deal"."closed_day" = reading.tick
  where true
  group by reading.side, "fact_deal"."relationship"
),
by_part as (select
  "side",
  cast(case when min("discount_unit_low") = max("discount_unit_high") then 1e2 * (cast(sum(cast(floor("discount_x" * 1e6 + 0.5e0) as hugeint)) as double precision) / 1e6) / nullif((cast(sum(cast(floor("discount_y" * 1e6 + 0.5e0) as hugeint)) as double precision) / 1e6), 0) end as double precision) as "discount_value",
  cast(case when count(*) filter (where "discount_y" <> 0) > 1 then 1e2 * sqrt(greatest((sum("discount_x" * "discount_x") - 2 * (sum("discount_x") / nullif(sum("discount_y"), 0)) * sum("discount_x" * "discount_y") + (sum("discount_x") / nullif(sum("discount_y"), 0)) * (sum("discount_x") / nullif(sum("discount_y"), 0)) * sum("discount_y" * "discount_y")), 0) * count(*) filter (where "discount_y" <> 0) / (count(*) filter (where "discount_y" <> 0) - 1)) / nullif(abs(sum("discount_y")), 0) end as double precision) as "discount_spread",
  cast(sum("discount_rows") as double precision) as "discount_n",
  cast(count(*) filter (where "discount_rows" > 0) as double precision) as "discount_relationships",
  cast(case when min("margin_rate_unit_low") = max("margin_rate_unit_high") then 1e2 * (cast(sum(cast(floor("margin_rate_x" * 1e6 + 0.5e0) as hugeint)) as double precision) / 1e6) / nullif((cast(sum(cast(floor("margin_rate_y" * 1e6 + 0.5e0) as hugeint)) as double precision) / 1e6), 0) end as double precision) as "margin_rate_value",
  cast(case when count(*) filter (where "margin_rate_y" <> 0) > 1 then 1e2 * sqrt(greatest((sum("margin_rate_x" * "margin_rate_x") - 2 * (sum("margin_rate_x") / nullif(sum("margin_rate_y"), 0)) * sum("margin_rate_x" * "margin_rate_y") + (sum("margin_rate_x") / nullif(sum("margin_rate_y"), 0)) * (sum("margin_rate_x") / nullif(sum("margin_rate_y"), 0)) * sum("margin_rate_y" * "margin_rate_y")), 0) * count(*) filter (where "margin_rate_y" <> 0) / (count(*) filter (where "margin_rate_y" <> 0) - 1)) / nullif(abs(sum("margin_rate_y")), 0) end as double precision) as "margin_rate_spread",
  cast(sum("margin_rate_rows") as double precision) as "margin_rate_n",
  cast(count(*) filter (where "margin_rate_rows" > 0) as double precision) as "margin_rate_relationships",
  cast(count(*) as double precision) as "relationships_value",
  cast(count(*) as double precision) as "relationships_n",
  cast(count(*) as double precision) as "relationships_relationships",
  cast(1e2 * sum("renewal_rate_x") / nullif(sum("renewal_rate_y"), 0) as double precision) as "renewal_rate_value",
  cast(case when count(*) filter (where "renewal_rate_y" <> 0) > 1 then 1e2 * sqrt(greatest((sum("renewal_rate_x" * "renewal_rate_x") - 2 * (sum("renewal_rate_x") / nullif(sum("renewal_rate_y"), 0)) * sum("renewal_rate_x" * "renewal_rate_y") + (sum("renewal_rate_x") / nullif(sum("renewal_rate_y"), 0)) * (sum("renewal_rate_x") / nullif(sum("renewal_rate_y"), 0)) * sum("renewal_rate_y" * "renewal_rate_y")), 0) * count(*) filter (where "renewal_rate_y" <> 0) / (count(*) filter (where "renewal_rate_y" <> 0) - 1)) / nullif(abs(sum("renewal_rate_y")), 0) end as double precision) as "renewal_rate_spread",
  cast(sum("renewal_rate_y") as double precision) as "renewal_rate_n",
  cast(count(*) filter (where "renewal_rate_y" > 0) as double precision) as "renewal_rate_relationships",
  cast(1e2 * sum("win_rate_x") / nullif(sum("win_rate_y"), 0) as double precision) as "win_rate_value",
  cast(case when count(*) filter (where "win_rate_y" <> 0) > 1 then 1e2 * sqrt(greatest((sum("win_rate_x" * "win_rate_x") - 2 * (sum("win_rate_x") / nullif(sum("win_rate_y"), 0)) * sum("win_rate_x" * "win_rate_y") + (sum("win_rate_x") / nullif(sum("win_rate_y"), 0)) * (sum("win_rate_x") / nullif(sum("win_rate_y"), 0)) * sum("win_rate_y" * "win_rate_y")), 0) * count(*) filter (where "win_rate_y" <> 0) / (count(*) filter (where "win_rate_y" <> 0) - 1)) / nullif(abs(sum("win_rate_y")), 0) end as double precision) as "win_rate_spread",
  cast(sum("win_rate_y") as double precision) as "win_rate_n",
  cast(count(*) filter (where "win_rate_y" > 0) as double precision) as "win_rate_relationships"
  from part
  group by "side"
),
cell as (select
  by_row.*,
  "by_part"."discount_value",
  "by_part"."discount_spread",
  "by_part"."discount_n",
  "by_part"."discount_relationships",
  "by_part"."margin_rate_value",
  "by_part"."margin_rate_spread",
  "by_part"."margin_rate_n",
  "by_part"."margin_rate_relationships",
  "by_part"."relationships_value",
  "by_part"."relationships_n",
  "by_part"."relationships_relationships",
  "by_part"."renewal_rate_value",
  "by_part"."renewal_rate_spread",
  "by_part"."renewal_rate_n",
  "by_part"."renewal_rate_relationships",
  "by_part"."win_rate_value",
  "by_part"."win_rate_spread",
  "by_part"."win_rate_n",
  "by_part"."win_rate_relationships"
  from by_row
  join by_part on by_row.side = by_part.side
),
bucket as (select
  "current"."bucket_rows",
  "current"."deals_value",
  "current"."deals_n",
  "current"."discount_value",
  "current"."discount_spread",
  "current"."discount_n",
  "current"."discount_relationships",
  "current"."lost_value",
  "current"."lost_n",
  "current"."margin_value",
  "current"."margin_n",
  "current"."margin_rate_value",
  "current"."margin_rate_spread",
  "current"."margin_rate_n",
  "current"."margin_rate_relationships",
  "current"."relationships_value",
  "current"."relationships_n",
  "current"."relationships_relationships",
  "current"."renewals_due_value",
  "current"."renewals_due_n",
  "current"."renewal_rate_value",
  "current"."renewal_rate_spread",
  "current"."renewal_rate_n",
  "current"."renewal_rate_relationships",
  "current"."renewed_value",
  "current"."renewed_n",
  "current"."revenue_value",
  "current"."revenue_n",
  "current"."win_rate_value",
  "current"."win_rate_spread",
  "current"."win_rate_n",
  "current"."win_rate_relationships",
  "current"."won_value",
  "current"."won_n"
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
limit $34
-- [0,0,20362,20414,"LOST","LOST","WON","WON","WON","WON","WON","WON","WON","WON","WON","WON","WON","WON","WON","WON","WON","WON","WON","WON","WON","WON","WON","WON","WON","LOST","WON","WON","LOST",1]