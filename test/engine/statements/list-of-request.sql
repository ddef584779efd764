with candidate as (
  select "fact_request"."id" as "id", "fact_request"."deadline_at" as "sort_0"
  from "fact_request"
  join relationship on relationship.key = "fact_request"."relationship"
  where "relationship"."team" in ($1)
  and "fact_request"."relationship" in (select relationship.key from relationship where "relationship"."region" in ($2))
  and case when "fact_request"."answered_at" is not null then 'ANSWERED' when "fact_request"."withdrawn_at" is not null then 'WITHDRAWN' when (not coalesce("fact_request"."answered_at" is not null, false) and not coalesce("fact_request"."withdrawn_at" <= "fact_request"."deadline_at", false) and "fact_request"."deadline_at" <= (select projection.fresh_through from projection)) then 'OVERDUE' else 'WAITING' end in ($3)
)
select * from candidate
where ((("sort_0" > $4 or "sort_0" is null)) or ("sort_0" = $5
  and ("id" > $6 or "id" is null)))
order by "sort_0" asc nulls last, "id" asc nulls last
limit $7
-- ["red","north","ANSWERED",1,1,"demo:1",51]

select count(*) as total from "fact_request"
  join relationship on relationship.key = "fact_request"."relationship"
where "relationship"."team" in ($1)
  and true
-- ["red"]

select "fact_request"."id" as "id", case when "fact_request"."answered_at" is not null then 'ANSWERED' when "fact_request"."withdrawn_at" is not null then 'WITHDRAWN' when (not coalesce("fact_request"."answered_at" is not null, false) and not coalesce("fact_request"."withdrawn_at" <= "fact_request"."deadline_at", false) and "fact_request"."deadline_at" <= (select projection.fresh_through from projection)) then 'OVERDUE' else 'WAITING' end as "status", "fact_request"."deadline_at" as "deadlineAt", "fact_request"."answered_at" as "answeredAt"
from "fact_request"
  join relationship on relationship.key = "fact_request"."relationship"
where "fact_request"."id" in (select unnest($1))
  and "relationship"."team" in ($2)
  and true
-- [["demo:1"],"red"]