with candidate as (
  select "fact_action"."id" as "id", "fact_action"."due_day" as "sort_0"
  from "fact_action"
  join relationship on relationship.key = "fact_action"."relationship"
  where "relationship"."team" in ($1)
  and "fact_action"."relationship" in (select relationship.key from relationship where "relationship"."region" in ($2))
  and case when cast("fact_action"."state" as varchar) in ($3) then 'DONE' when cast("fact_action"."state" as varchar) in ($4) then 'SKIPPED' when cast("fact_action"."state" as varchar) in ($5) then 'MOVED' when (cast("fact_action"."state" as varchar) in ($6) and "fact_action"."due_day" < (select projection.through_day from projection)) then 'OVERDUE' else 'PLANNED' end in ($7)
)
select * from candidate
where ((("sort_0" > $8 or "sort_0" is null)) or ("sort_0" = $9
  and ("id" > $10 or "id" is null)))
order by "sort_0" asc nulls last, "id" asc nulls last
limit $11
-- ["red","north","DONE","SKIPPED","MOVED","PLANNED","DONE",1,1,"demo:1",51]

select count(*) as total from "fact_action"
  join relationship on relationship.key = "fact_action"."relationship"
where "relationship"."team" in ($1)
  and true
-- ["red"]

select "fact_action"."id" as "id", case when cast("fact_action"."state" as varchar) in ($1) then 'DONE' when cast("fact_action"."state" as varchar) in ($2) then 'SKIPPED' when cast("fact_action"."state" as varchar) in ($3) then 'MOVED' when (cast("fact_action"."state" as varchar) in ($4) and "fact_action"."due_day" < (select projection.through_day from projection)) then 'OVERDUE' else 'PLANNED' end as "status"
from "fact_action"
  join relationship on relationship.key = "fact_action"."relationship"
where "fact_action"."id" in (select unnest($5))
  and "relationship"."team" in ($6)
  and true
-- ["DONE","SKIPPED","MOVED","PLANNED",["demo:1"],"red"]