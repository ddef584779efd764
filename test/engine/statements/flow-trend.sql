with span ("side", "slot", "from_tick", "to_tick") as (values ($1, $2, $3, $4), ($5, $6, $7, $8), ($9, $10, $11, $12), ($13, $14, $15, $16)),
"reading" ("side", "slot", "tick") as (select "span"."side", "span"."slot", unnest(range(cast("span"."from_tick" as bigint), cast("span"."to_tick" as bigint))) from "span"),
cell as (select
  reading.side,
  reading.slot as "key_0",
  count(*) as "bucket_rows",
  cast(count(*) filter (where "fact_request"."answered_at" is not null) as double precision) as "answered_value",
  cast(count(*) filter (where "fact_request"."answered_at" is not null) as double precision) as "answered_n",
  cast(count(*) as double precision) as "requests_value",
  cast(count(*) as double precision) as "requests_n"
  from reading
  join "fact_request" on "fact_request"."raised_day" = reading.tick
  where true
  group by reading.side, reading.slot
),
bucket as (select
  "spine"."key_0",
  "current"."bucket_rows",
  "current"."answered_value",
  "current"."answered_n",
  "current"."requests_value",
  "current"."requests_n",
  "previous"."bucket_rows" as "previous_bucket_rows",
  "previous"."requests_value" as "previous_requests_value",
  "previous"."requests_n" as "previous_requests_n"
  from (select slot as "key_0" from (values ($17), ($18)) as "period" ("slot")) as spine
  left join cell as current on current.side = 0 and "current"."key_0" is not distinct from "spine"."key_0"
  left join cell as previous on previous.side = 1 and "previous"."key_0" is not distinct from "spine"."key_0"
  where true
),
sorted as (select bucket.*, "key_0" as "sort_0",
  "key_0" as "sort_1"
  from bucket
  where true
)
select 1 as is_bucket, sorted.*
from sorted
where true
order by "sort_0" asc nulls last, "sort_1" asc nulls last
limit $19
-- [0,0,20362,20393,1,0,20301,20332,0,1,20393,20414,1,1,20332,20353,0,1,51]