with span ("side", "slot", "from_tick", "to_tick") as (values ($1, $2, $3, $4)),
"reading" ("side", "slot", "tick") as (select "span"."side", "span"."slot", unnest(range(cast("span"."from_tick" as bigint), cast("span"."to_tick" as bigint))) from "span"),
by_row as (select
  reading.side,
  count(*) as "bucket_rows",
  cast(count(*) filter (where ("fact_survey"."nps" is not null and not coalesce("fact_survey"."nps" >= $5, false))) as double precision) as "detractors_value",
  cast(count(*) filter (where ("fact_survey"."nps" is not null and not coalesce("fact_survey"."nps" >= $6, false))) as double precision) as "detractors_n",
  cast(count(*) filter (where "fact_survey"."is_invited") as double precision) as "invitations_value",
  cast(count(*) filter (where "fact_survey"."is_invited") as double precision) as "invitations_n",
  cast(count(*) filter (where "fact_survey"."nps" >= $7) as double precision) as "promoters_value",
  cast(count(*) filter (where "fact_survey"."nps" >= $8) as double precision) as "promoters_n",
  cast(count(*) filter (where "fact_survey"."responded_at" is not null) as double precision) as "responses_value",
  cast(count(*) filter (where "fact_survey"."responded_at" is not null) as double precision) as "responses_n"
  from reading
  join "fact_survey" on "fact_survey"."asked_day" = reading.tick
  where true
  group by reading.side
),
part as (select
  reading.side,
  cast(count(*) filter (where ("fact_survey"."ces" is not null and "fact_survey"."ces" > $9)) as double precision) as "ces_x",
  cast(count(*) filter (where "fact_survey"."ces" is not null) as double precision) as "ces_y",
  cast(count(*) filter (where ("fact_survey"."csat" is not null and "fact_survey"."csat" >= $10)) as double precision) as "csat_x",
  cast(count(*) filter (where "fact_survey"."csat" is not null) as double precision) as "csat_y",
  cast(count(*) filter (where ("fact_survey"."nps" is not null and "fact_survey"."nps" >= $11)) - count(*) filter (where ("fact_survey"."nps" is not null and ("fact_survey"."nps" is not null and not coalesce("fact_survey"."nps" >= $12, false)))) as double precision) as "nps_x",
  cast(count(*) filter (where "fact_survey"."nps" is not null) as double precision) as "nps_y",
  cast(count(*) filter (where ("fact_survey"."nps" is not null and "fact_survey"."nps" >= $13)) + count(*) filter (where ("fact_survey"."nps" is not null and ("fact_survey"."nps" is not null and not coalesce("fact_survey"."nps" >= $14, false)))) as double precision) as "nps_rows",
  cast(count(*) filter (where ("fact_survey"."is_invited" and "fact_survey"."responded_at" is not null)) as double precision) as "response_rate_x",
  cast(count(*) filter (where "fact_survey"."is_invited") as double precision) as "response_rate_y"
  from reading
  join "fact_survey" on "fact_survey"."asked_day" = reading.tick
  where true
  group by reading.side, "fact_survey"."relationship"
),
by_part as (select
  "side",
  cast(1e2 * sum("ces_x") / nullif(sum("ces_y"), 0) as double precision) as "ces_value",
  cast(case when count(*) filter (where "ces_y" <> 0) > 1 then 1e2 * sqrt(greatest((sum("ces_x" * "ces_x") - 2 * (sum("ces_x") / nullif(sum("ces_y"), 0)) * sum("ces_x" * "ces_y") + (sum("ces_x") / nullif(sum("ces_y"), 0)) * (sum("ces_x") / nullif(sum("ces_y"), 0)) * sum("ces_y" * "ces_y")), 0) * count(*) filter (where "ces_y" <> 0) / (count(*) filter (where "ces_y" <> 0) - 1)) / nullif(abs(sum("ces_y")), 0) end as double precision) as "ces_spread",
  cast(sum("ces_y") as double precision) as "ces_n",
  cast(count(*) filter (where "ces_y" > 0) as double precision) as "ces_relationships",
  cast(1e2 * sum("csat_x") / nullif(sum("csat_y"), 0) as double precision) as "csat_value",
  cast(case when count(*) filter (where "csat_y" <> 0) > 1 then 1e2 * sqrt(greatest((sum("csat_x" * "csat_x") - 2 * (sum("csat_x") / nullif(sum("csat_y"), 0)) * sum("csat_x" * "csat_y") + (sum("csat_x") / nullif(sum("csat_y"), 0)) * (sum("csat_x") / nullif(sum("csat_y"), 0)) * sum("csat_y" * "csat_y")), 0) * count(*) filter (where "csat_y" <> 0) / (count(*) filter (where "csat_y" <> 0) - 1)) / nullif(abs(sum("csat_y")), 0) end as double precision) as "csat_spread",
  cast(sum("csat_y") as double precision) as "csat_n",
  cast(count(*) filter (where "csat_y" > 0) as double precision) as "csat_relationships",
  cast(1e2 * sum("nps_x") / nullif(sum("nps_y"), 0) as double precision) as "nps_value",
  cast(greatest(coalesce(case when count(*) filter (where "nps_y" <> 0) > 1 then 1e2 * sqrt(greatest((sum("nps_x" * "nps_x") - 2 * (sum("nps_x") / nullif(sum("nps_y"), 0)) * sum("nps_x" * "nps_y") + (sum("nps_x") / nullif(sum("nps_y"), 0)) * (sum("nps_x") / nullif(sum("nps_y"), 0)) * sum("nps_y" * "nps_y")), 0) * count(*) filter (where "nps_y" <> 0) / (count(*) filter (where "nps_y" <> 0) - 1)) / nullif(abs(sum("nps_y")), 0) end, 0), 1e2 * sqrt(greatest(sum("nps_rows") / nullif(sum("nps_y"), 0) - (sum("nps_x") / nullif(sum("nps_y"), 0)) * (sum("nps_x") / nullif(sum("nps_y"), 0)), 0) / nullif(sum("nps_y"), 0))) as double precision) as "nps_spread",
  cast(sum("nps_y") as double precision) as "nps_n",
  cast(count(*) filter (where "nps_y" > 0) as double precision) as "nps_relationships",
  cast(count(*) as double precision) as "relationships_value",
  cast(count(*) as double precision) as "relationships_n",
  cast(count(*) as double precision) as "relationships_relationships",
  cast(1e2 * sum("response_rate_x") / nullif(sum("response_rate_y"), 0) as double precision) as "response_rate_value",
  cast(case when count(*) filter (where "response_rate_y" <> 0) > 1 then 1e2 * sqrt(greatest((sum("response_rate_x" * "response_rate_x") - 2 * (sum("response_rate_x") / nullif(sum("response_rate_y"), 0)) * sum("response_rate_x" * "response_rate_y") + (sum("response_rate_x") / nullif(sum("response_rate_y"), 0)) * (sum("response_rate_x") / nullif(sum("response_rate_y"), 0)) * sum("response_rate_y" * "response_rate_y")), 0) * count(*) filter (where "response_rate_y" <> 0) / (count(*) filter (where "response_rate_y" <> 0) - 1)) / nullif(abs(sum("response_rate_y")), 0) end as double precision) as "response_rate_spread",
  cast(sum("response_rate_y") as double precision) as "response_rate_n",
  cast(count(*) filter (where "response_rate_y" > 0) as double precision) as "response_rate_relationships"
  from part
  group by "side"
),
cell as (select
  by_row.*,
  "by_part"."ces_value",
  "by_part"."ces_spread",
  "by_part"."ces_n",
  "by_part"."ces_relationships",
  "by_part"."csat_value",
  "by_part"."csat_spread",
  "by_part"."csat_n",
  "by_part"."csat_relationships",
  "by_part"."nps_value",
  "by_part"."nps_spread",
  "by_part"."nps_n",
  "by_part"."nps_relationships",
  "by_part"."relationships_value",
  "by_part"."relationships_n",
  "by_part"."relationships_relationships",
  "by_part"."response_rate_value",
  "by_part"."response_rate_spread",
  "by_part"."response_rate_n",
  "by_part"."response_rate_relationships"
  from by_row
  join by_part on by_row.side = by_part.side
),
bucket as (select
  "current"."bucket_rows",
  "current"."ces_value",
  "current"."ces_spread",
  "current"."ces_n",
  "current"."ces_relationships",
  "current"."csat_value",
  "current"."csat_spread",
  "current"."csat_n",
  "current"."csat_relationships",
  "current"."detractors_value",
  "current"."detractors_n",
  "current"."invitations_value",
  "current"."invitations_n",
  "current"."nps_value",
  "current"."nps_spread",
  "current"."nps_n",
  "current"."nps_relationships",
  "current"."promoters_value",
  "current"."promoters_n",
  "current"."relationships_value",
  "current"."relationships_n",
  "current"."relationships_relationships",
  "current"."responses_value",
  "current"."responses_n",
  "current"."response_rate_value",
  "current"."response_rate_spread",
  "current"."response_rate_n",
  "current"."response_rate_relationships"
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
-- [0,0,20362,20414,0.7,0.7,0.9,0.9,0.5,0.75,0.9,0.7,0.9,0.7,1]