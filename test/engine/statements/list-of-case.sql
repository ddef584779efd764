with candidate as (
  select "fact_case"."id" as "id", "fact_case"."severity" as "sort_0", "fact_case"."due_at" as "sort_1", "fact_case"."opened_at" as "sort_2"
  from "fact_case"
  join relationship on relationship.key = "fact_case"."relationship"
  where "relationship"."team" in ($1)
  and "fact_case"."relationship" in (select relationship.key from relationship where "relationship"."region" in ($2))
  and case when "fact_case"."closed_at" is not null then 'CLOSED' when "fact_case"."resolved_at" is not null then 'RESOLVED' when "fact_case"."due_at" <= (select projection.fresh_through from projection) then 'OVERDUE' when "fact_case"."acknowledged_at" is not null then 'ACKNOWLEDGED' else 'OPEN' end in ($3)
)
select * from candidate
where ((("sort_0" < $4 or "sort_0" is null)) or ("sort_0" = $5
  and ("sort_1" > $6 or "sort_1" is null)) or ("sort_0" = $7
  and "sort_1" = $8
  and ("sort_2" > $9 or "sort_2" is null)) or ("sort_0" = $10
  and "sort_1" = $11
  and "sort_2" = $12
  and ("id" > $13 or "id" is null)))
order by "sort_0" desc nulls last, "sort_1" asc nulls last, "sort_2" asc nulls last, "id" asc nulls last
limit $14
-- ["red","north","CLOSED",1,1,1,1,1,1,1,1,1,"demo:1",51]

select count(*) as total from "fact_case"
  join relationship on relationship.key = "fact_case"."relationship"
where "relationship"."team" in ($1)
  and true
-- ["red"]

select "fact_case"."id" as "id", case when "fact_case"."closed_at" is not null then 'CLOSED' when "fact_case"."resolved_at" is not null then 'RESOLVED' when "fact_case"."due_at" <= (select projection.fresh_through from projection) then 'OVERDUE' when "fact_case"."acknowledged_at" is not null then 'ACKNOWLEDGED' else 'OPEN' end as "status", "fact_case"."cause" as "knownCause"
from "fact_case"
  join relationship on relationship.key = "fact_case"."relationship"
where "fact_case"."id" in (select unnest($1))
  and "relationship"."team" in ($2)
  and true
-- [["demo:1"],"red"]