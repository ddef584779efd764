with reading ("side", "slot", "from_day", "to_day") as (values ($1, $2, $3, $4), ($5, $6, $7, $8))
select
  reading.side,
  "relationship"."owner_id" as "key_0",
  "relationship"."segment" as "key_1",
  min("relationship"."owner_name") as "label_0",
  cast((sum(floor("relationship_state"."trust" * 67108864e0 + 0.5e0)) / 67108864e0) as double precision) as "numerator",
  cast(count("relationship_state"."trust") as double precision) as "denominator",
  count("relationship_state"."trust") as "relationships"
  from reading
  join "relationship_state" on "relationship_state"."day" = reading.from_day
  join relationship on relationship.key = "relationship_state"."relationship"
  where true
  group by reading.side, "relationship"."owner_id", "relationship"."segment"
  order by reading.side, "key_0" asc nulls last, "key_1" asc nulls last
  limit $9
-- [0,0,20413,20414,1,0,20361,20362,200001]