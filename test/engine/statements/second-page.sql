with reading ("side", "slot", "from_day", "to_day") as (values ($1, $2, $3, $4), ($5, $6, $7, $8)),
cell as (select
  reading.side,
  "relationship"."account_id" as "key_0",
  reading.slot as "key_1",
  cast(cast(date_trunc('year', date '1970-01-01' + "relationship"."started_day") as date) - date '1970-01-01' as integer) as "key_2",
  min("relationship"."account_name") as "label_0",
  count(*) as "bucket_rows",
  cast(case when coalesce(sum("relationship_state"."votes"), 0) > 0 then (sum(floor("relationship_state"."quality" * 67108864e0 + 0.5e0)) / 67108864e0) / nullif(count("relationship_state"."quality"), 0) end as double precision) as "quality_value",
  sqrt(sum("relationship_state"."quality_sd" * "relationship_state"."quality_sd")) / nullif(count("relationship_state"."quality"), 0) as "quality_spread",
  cast(coalesce(sum("relationship_state"."votes"), 0) as double precision) as "quality_n",
  cast(count("relationship_state"."quality") as double precision) as "quality_relationships"
  from reading
  join "relationship_state" on "relationship_state"."day" = reading.from_day
  join relationship on relationship.key = "relationship_state"."relationship"
  where true
  group by reading.side, "relationship"."account_id", reading.slot, cast(cast(date_trunc('year', date '1970-01-01' + "relationship"."started_day") as date) - date '1970-01-01' as integer)
),
bucket as (select
  "spine"."key_0",
  "spine"."key_1",
  "spine"."key_2",
  "spine"."label_0",
  "current"."bucket_rows",
  "current"."quality_value",
  "current"."quality_spread",
  "current"."quality_n",
  "current"."quality_relationships"
  from (select member.*, period.slot as "key_1" from (select "key_0",
  "key_2",
  min("label_0") as "label_0" from cell where side = 0 group by "key_0", "key_2") as member cross join (values ($9), ($10)) as "period" ("slot")) as spine
  left join cell as current on current.side = 0 and "current"."key_0" is not distinct from "spine"."key_0"
  and "current"."key_1" is not distinct from "spine"."key_1"
  and "current"."key_2" is not distinct from "spine"."key_2"
  where true
),
sorted as (select bucket.*, "label_0" as "sort_0",
  "key_1" as "sort_1",
  "key_2" as "sort_2",
  "key_0" as "sort_3",
  "key_1" as "sort_4",
  "key_2" as "sort_5"
  from bucket
  where true
)
select 1 as is_bucket, sorted.*
from sorted
where ((("sort_0" > $11 or "sort_0" is null)) or ("sort_0" = $12
  and ("sort_1" > $13 or "sort_1" is null)) or ("sort_0" = $14
  and "sort_1" = $15
  and ("sort_2" > $16 or "sort_2" is null)) or ("sort_0" = $17
  and "sort_1" = $18
  and "sort_2" = $19
  and ("sort_3" > $20 or "sort_3" is null)) or ("sort_0" = $21
  and "sort_1" = $22
  and "sort_2" = $23
  and "sort_3" = $24
  and ("sort_4" > $25 or "sort_4" is null)) or ("sort_0" = $26
  and "sort_1" = $27
  and "sort_2" = $28
  and "sort_3" = $29
  and "sort_4" = $30
  and ("sort_5" > $31 or "sort_5" is null)))
order by "sort_0" asc nulls last, "sort_1" asc nulls last, "sort_2" asc nulls last, "sort_3" asc nulls last, "sort_4" asc nulls last, "sort_5" asc nulls last
limit $32
-- [0,0,20392,20393,0,1,20413,20414,0,1,"Alfa","Alfa",0,"Alfa",0,20089,"Alfa",0,20089,"demo:account-Alfa","Alfa",0,20089,"demo:account-Alfa",0,"Alfa",0,20089,"demo:account-Alfa",0,20089,2]