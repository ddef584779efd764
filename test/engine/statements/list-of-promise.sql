with candidate as (
  select "fact_promise"."id" as "id", "fact_promise"."due_at" as "sort_0"
  from "fact_promise"
  join relationship on relationship.key = "fact_promise"."relationship"
  where "relationship"."team" in ($1)
  and "fact_promise"."relationship" in (select relationship.key from relationship where "relationship"."region" in ($2))
  and case when "fact_promise"."kept_at" <= "fact_promise"."due_at" then 'KEPT' when (("fact_promise"."kept_at" <= "fact_promise"."due_at" or "fact_promise"."due_at" <= (select projection.fresh_through from projection)) and not coalesce("fact_promise"."kept_at" <= "fact_promise"."due_at", false) and "fact_promise"."announced_at" < "fact_promise"."due_at") then 'ANNOUNCED' when (("fact_promise"."kept_at" <= "fact_promise"."due_at" or "fact_promise"."due_at" <= (select projection.fresh_through from projection)) and not coalesce("fact_promise"."kept_at" <= "fact_promise"."due_at", false) and not coalesce("fact_promise"."announced_at" < "fact_promise"."due_at", false)) then 'BROKEN' else 'OPEN' end in ($3)
)
select * from candidate
where ((("sort_0" > $4 or "sort_0" is null)) or ("sort_0" = $5
  and ("id" > $6 or "id" is null)))
order by "sort_0" asc nulls last, "id" asc nulls last
limit $7
-- ["red","north","KEPT",1,1,"demo:1",51]

select count(*) as total from "fact_promise"
  join relationship on relationship.key = "fact_promise"."relationship"
where "relationship"."team" in ($1)
  and true
-- ["red"]

select "fact_promise"."id" as "id", case when "fact_promise"."kept_at" <= "fact_promise"."due_at" then 'KEPT' when (("fact_promise"."kept_at" <= "fact_promise"."due_at" or "fact_promise"."due_at" <= (select projection.fresh_through from projection)) and not coalesce("fact_promise"."kept_at" <= "fact_promise"."due_at", false) and "fact_promise"."announced_at" < "fact_promise"."due_at") then 'ANNOUNCED' when (("fact_promise"."kept_at" <= "fact_promise"."due_at" or "fact_promise"."due_at" <= (select projection.fresh_through from projection)) and not coalesce("fact_promise"."kept_at" <= "fact_promise"."due_at", false) and not coalesce("fact_promise"."announced_at" < "fact_promise"."due_at", false)) then 'BROKEN' else 'OPEN' end as "status"
from "fact_promise"
  join relationship on relationship.key = "fact_promise"."relationship"
where "fact_promise"."id" in (select unnest($1))
  and "relationship"."team" in ($2)
  and true
-- [["demo:1"],"red"]