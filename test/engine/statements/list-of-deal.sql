with candidate as (
  select "fact_deal"."id" as "id", "fact_deal"."pre_deal_day" as "sort_0"
  from "fact_deal"
  join relationship on relationship.key = "fact_deal"."relationship"
  where "relationship"."team" in ($1)
  and "fact_deal"."relationship" in (select relationship.key from relationship where "relationship"."region" in ($2))
  and case when cast("fact_deal"."outcome" as varchar) in ($3) then 'WON' when cast("fact_deal"."outcome" as varchar) in ($4) then 'LOST' when cast("fact_deal"."outcome" as varchar) in ($5) then 'NEED_VANISHED' when "fact_deal"."closed_day" is not null then 'CLOSED' else 'OPEN' end in ($6)
)
select * from candidate
where ((("sort_0" < $7 or "sort_0" is null)) or ("sort_0" = $8
  and ("id" > $9 or "id" is null)))
order by "sort_0" desc nulls last, "id" asc nulls last
limit $10
-- ["red","north","WON","LOST","NEED_VANISHED","WON",1,1,"demo:1",51]

select count(*) as total from "fact_deal"
  join relationship on relationship.key = "fact_deal"."relationship"
where "relationship"."team" in ($1)
  and true
-- ["red"]

select "fact_deal"."id" as "id", case when cast("fact_deal"."outcome" as varchar) in ($1) then 'WON' when cast("fact_deal"."outcome" as varchar) in ($2) then 'LOST' when cast("fact_deal"."outcome" as varchar) in ($3) then 'NEED_VANISHED' when "fact_deal"."closed_day" is not null then 'CLOSED' else 'OPEN' end as "status"
from "fact_deal"
  join relationship on relationship.key = "fact_deal"."relationship"
where "fact_deal"."id" in (select unnest($4))
  and "relationship"."team" in ($5)
  and true
-- ["WON","LOST","NEED_VANISHED",["demo:1"],"red"]