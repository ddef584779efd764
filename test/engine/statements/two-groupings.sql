with reading ("side", "slot", "from_day", "to_day") as (values ($1, $2, $3, $4)),
cell as (select
  reading.side,
  "relationship"."owner_id" as "key_0",
  cast("relationship_state"."status" as varchar) as "key_1",
  min("relationship"."owner_name") as "label_0",
  count(*) as "bucket_rows",
  cast(case when count(*) > 0 then 1e2 * count(*) filter (where cast("relationship_state"."status" as varchar) in ($5, $6, $7)) / nullif(count(*), 0) end as double precision) as "at_risk_share_value",
  cast(count(*) as double precision) as "at_risk_share_n",
  cast(count(*) as double precision) as "at_risk_share_relationships",
  cast(case when coalesce(sum("relationship_state"."opinion_out_of"), 0) > 0 then 1e2 * (sum(floor("relationship_state"."opinion_points" * 67108864e0 + 0.5e0)) / 67108864e0) / nullif(sum("relationship_state"."opinion_out_of"), 0) end as double precision) as "final_opinion_value",
  cast(coalesce(sum("relationship_state"."opinion_out_of"), 0) as double precision) as "final_opinion_n",
  cast(count(*) filter (where "relationship_state"."opinion_out_of" > 0) as double precision) as "final_opinion_relationships",
  cast(count(*) as double precision) as "relationships_value",
  cast(count(*) as double precision) as "relationships_n",
  cast(count(*) as double precision) as "relationships_relationships",
  cast(case when coalesce(sum("relationship_state"."votes_reliability" + "relationship_state"."votes_courtesy" + "relationship_state"."votes_availability" + "relationship_state"."votes_responsiveness" + "relationship_state"."votes_intelligence" + "relationship_state"."votes_futurism") filter (where greatest("relationship_state"."revenue_12m", 0) > 0), 0) > 0 then (cast(sum(cast(floor(greatest("relationship_state"."revenue_12m", 0) * "relationship_state"."trust" * 1e6 + 0.5e0) as hugeint)) as double precision) / 1e6) / nullif((cast(sum(cast(floor(greatest("relationship_state"."revenue_12m", 0) * 1e6 + 0.5e0) as hugeint)) as double precision) / 1e6), 0) end as double precision) as "trust_revenue_weighted_value",
  sqrt(sum(greatest("relationship_state"."revenue_12m", 0) * greatest("relationship_state"."revenue_12m", 0) * "relationship_state"."trust_sd" * "relationship_state"."trust_sd")) / nullif((cast(sum(cast(floor(greatest("relationship_state"."revenue_12m", 0) * 1e6 + 0.5e0) as hugeint)) as double precision) / 1e6), 0) as "trust_revenue_weighted_spread",
  cast(coalesce(sum("relationship_state"."votes_reliability" + "relationship_state"."votes_courtesy" + "relationship_state"."votes_availability" + "relationship_state"."votes_responsiveness" + "relationship_state"."votes_intelligence" + "relationship_state"."votes_futurism") filter (where greatest("relationship_state"."revenue_12m", 0) > 0), 0) as double precision) as "trust_revenue_weighted_n",
  cast(count(*) filter (where greatest("relationship_state"."revenue_12m", 0) > 0) as double precision) as "trust_revenue_weighted_relationships",
  count(*) filter (where cast("relationship_state"."status" as varchar) = $8) as "ended_rows",
  cast(coalesce(sum(cast(floor(greatest("relationship_state"."revenue_12m", 0) * 1e6 + 0.5e0) as hugeint)) filter (where cast("relationship_state"."status" as varchar) = $9), 0) as double precision) / 1e6 as "ended_weight",
  count(*) filter (where cast("relationship_state"."status" as varchar) = $10) as "unknown_rows",
  cast(coalesce(sum(cast(floor(greatest("relationship_state"."revenue_12m", 0) * 1e6 + 0.5e0) as hugeint)) filter (where cast("relationship_state"."status" as varchar) = $11), 0) as double precision) / 1e6 as "unknown_weight",
  count(*) filter (where cast("relationship_state"."status" as varchar) = $12) as "critical_rows",
  cast(coalesce(sum(cast(floor(greatest("relationship_state"."revenue_12m", 0) * 1e6 + 0.5e0) as hugeint)) filter (where cast("relationship_state"."status" as varchar) = $13), 0) as double precision) / 1e6 as "critical_weight",
  count(*) filter (where cast("relationship_state"."status" as varchar) = $14) as "captive_rows",
  cast(coalesce(sum(cast(floor(greatest("relationship_state"."revenue_12m", 0) * 1e6 + 0.5e0) as hugeint)) filter (where cast("relationship_state"."status" as varchar) = $15), 0) as double precision) / 1e6 as "captive_weight",
  count(*) filter (where cast("relationship_state"."status" as varchar) = $16) as "at_risk_rows",
  cast(coalesce(sum(cast(floor(greatest("relationship_state"."revenue_12m", 0) * 1e6 + 0.5e0) as hugeint)) filter (where cast("relationship_state"."status" as varchar) = $17), 0) as double precision) / 1e6 as "at_risk_weight",
  count(*) filter (where cast("relationship_state"."status" as varchar) = $18) as "check_due_rows",
  cast(coalesce(sum(cast(floor(greatest("relationship_state"."revenue_12m", 0) * 1e6 + 0.5e0) as hugeint)) filter (where cast("relationship_state"."status" as varchar) = $19), 0) as double precision) / 1e6 as "check_due_weight",
  count(*) filter (where cast("relationship_state"."status" as varchar) = $20) as "healthy_rows",
  cast(coalesce(sum(cast(floor(greatest("relationship_state"."revenue_12m", 0) * 1e6 + 0.5e0) as hugeint)) filter (where cast("relationship_state"."status" as varchar) = $21), 0) as double precision) / 1e6 as "healthy_weight",
  count(*) filter (where cast("relationship_state"."status" as varchar) = $22) as "watch_rows",
  cast(coalesce(sum(cast(floor(greatest("relationship_state"."revenue_12m", 0) * 1e6 + 0.5e0) as hugeint)) filter (where cast("relationship_state"."status" as varchar) = $23), 0) as double precision) / 1e6 as "watch_weight"
  from reading
  join "relationship_state" on "relationship_state"."day" = reading.from_day
  join relationship on relationship.key = "relationship_state"."relationship"
  where "relationship"."owner_id" in ($24)
  and false
  and (("relationship"."segment" in ($25) or not coalesce(cast("relationship_state"."stage" as varchar) in ($26), false))
  and cast("relationship_state"."type" as varchar) in ($27))
  group by reading.side, "relationship"."owner_id", cast("relationship_state"."status" as varchar)
),
bucket as (select
  "current"."key_0",
  "current"."key_1",
  "current"."label_0",
  "current"."bucket_rows",
  "current"."at_risk_share_value",
  "current"."at_risk_share_n",
  "current"."at_risk_share_relationships",
  "current"."final_opinion_value",
  "current"."final_opinion_n",
  "current"."final_opinion_relationships",
  "current"."relationships_value",
  "current"."relationships_n",
  "current"."relationships_relationships",
  "current"."trust_revenue_weighted_value",
  "current"."trust_revenue_weighted_spread",
  "current"."trust_revenue_weighted_n",
  "current"."trust_revenue_weighted_relationships",
  "current"."ended_rows",
  "current"."ended_weight",
  "current"."unknown_rows",
  "current"."unknown_weight",
  "current"."critical_rows",
  "current"."critical_weight",
  "current"."captive_rows",
  "current"."captive_weight",
  "current"."at_risk_rows",
  "current"."at_risk_weight",
  "current"."check_due_rows",
  "current"."check_due_weight",
  "current"."healthy_rows",
  "current"."healthy_weight",
  "current"."watch_rows",
  "current"."watch_weight"
  from cell as current
  where current.side = 0
),
sorted as (select bucket.*, "at_risk_share_value" as "sort_0",
  case "key_1" when 'ENDED' then 0 when 'UNKNOWN' then 1 when 'CRITICAL' then 2 when 'CAPTIVE' then 3 when 'AT_RISK' then 4 when 'CHECK_DUE' then 5 when 'HEALTHY' then 6 when 'WATCH' then 7 end as "sort_1",
  "key_0" as "sort_2",
  "key_1" as "sort_3"
  from bucket
  where "relationships_value" >= $28
),
page as (select 1 as is_bucket, sorted.*
from sorted
where true
order by "sort_0" desc nulls last, "sort_1" asc nulls first, "sort_2" asc nulls last, "sort_3" asc nulls last
limit $29)
select tally.total_groups, page.*
from (select count(*) as total_groups from sorted) as tally
left join page on true
order by "sort_0" desc nulls last, "sort_1" asc nulls first, "sort_2" asc nulls last, "sort_3" asc nulls last
-- [0,0,20413,20414,"CRITICAL","CAPTIVE","AT_RISK","ENDED","ENDED","UNKNOWN","UNKNOWN","CRITICAL","CRITICAL","CAPTIVE","CAPTIVE","AT_RISK","AT_RISK","CHECK_DUE","CHECK_DUE","HEALTHY","HEALTHY","WATCH","WATCH","demo:ann","smb","DISSOLUTION","LONG_TERM",2,51]