/** Where the codes of a division and of everything below it end, exclusive: `rangeOf` for SQL. */
export const rangeObjects: string[] = [
  `create or replace function division_range_end(code text) returns text language sql immutable as $$
     select rpad((left(code, digits)::bigint + 1)::text, 12, '0')
     from (select case when right(code, 8) = '00000000' then 4 when right(code, 6) = '000000' then 6
       when right(code, 3) = '000' then 9 else 12 end as digits) d
   $$`,
];
