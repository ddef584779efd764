with candidate as (
  select "fact_referral"."id" as "id", "fact_referral"."due_at" as "sort_0", "fact_referral"."referred_at" as "sort_1"
  from "fact_referral"
  join relationship on relationship.key = "fact_referral"."relationship"
  where "relationship"."team" in ($1)
  and "fact_referral"."relationship" in (select relationship.key from relationship where "relationship"."region" in ($2))
  and case when "fact_referral"."closed_at" is not null then 'CLOSED' when "fact_referral"."due_at" <= (select projection.fresh_through from projection) then 'OVERDUE' else 'OPEN' end in ($3)
)
select * from candidate
where ((("sort_0" > $4 or "sort_0" is null)) or ("sort_0" = $5
  and ("sort_1" > $6 or "sort_1" is null)) or ("sort_0" = $7
  and "sort_1" = $8
  and ("id" > $9 or "id" is null)))
order by "sort_0" asc nulls last, "sort_1" asc nulls last, "id" asc nulls last
limit $10
-- ["red","north","CLOSED",1,1,1,1,1,"demo:1",51]

select count(*) as total from "fact_referral"
  join relationship on relationship.key = "fact_referral"."relationship"
where "relationship"."team" in ($1)
  and true
-- ["red"]

select "fact_referral"."id" as "id", case when "fact_referral"."closed_at" is not null then 'CLOSED' when "fact_referral"."due_at" <= (select projection.fresh_through from projection) then 'OVERDUE' else 'OPEN' end as "status"
from "fact_referral"
  join relationship on relationship.key = "fact_referral"."relationship"
where "fact_referral"."id" in (select unnest($1))
  and "relationship"."team" in ($2)
  and true
-- [["demo:1"],"red"]