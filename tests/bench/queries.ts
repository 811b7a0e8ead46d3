/** A query as an analyst sends it, and the statement that a bare server would answer it with. */
export interface Measured {
  name: string;
  query: string;
  variables: object;
  sql: string;
  values: unknown[];
}

const COUNTY = { from: '350404000000', to: '350405000000' };
const text = (column: string): string => `to_json(${column})::text`;
const orNull = (sql: string): string => `coalesce(${sql}, 'null')`;
const quoted = (column: string): string => `'"'||${column}||'"'`;
const agg = (item: string, from: string, order = ''): string =>
  `(select coalesce(string_agg(${item}, ','${order}), '') from ${from})`;

const certificates = (p: string): string =>
  agg(
    `'{"number":'||${text('c.number')}||',"level":'||${quoted('c.level')}||'}'`,
    `certificate c where c.practitioner_id = ${p}.id`,
    ' order by c.id',
  );
const nameOf = (table: string, id: string): string =>
  `(select '{"name":'||${text('x.name')}||'}' from ${table} x where x.id = ${id})`;

export const measured: Measured[] = [
  {
    name: 'Q1 list, filter, total',
    query: `query Q1($filter: PractitionerFilter!, $limit: Int!) { practitioners(filter: $filter, sorting: [{ field: name, direction: ASC }], paging: { limit: $limit }) { nodes { id name sex birthDate } totalCount } }`,
    variables: {
      filter: { sector: { eq: 'TRADE_UNION' }, divisionId: { within: ['350404000000'] } },
      limit: 20,
    },
    sql: `with m as materialized (select id, name from practitioner where sector = $1 and division_id >= $2 and division_id < $3)
      select '{"practitioners":{"nodes":['||coalesce(string_agg('{"id":'||${quoted('id')}||',"name":'||${text('name')}||',"sex":'||${orNull(quoted('sex'))}||',"birthDate":'||${orNull(quoted('birth_date'))}||'}', ','), '')||'],"totalCount":'||(select count(*) from m)||'}}'
      from (select p.* from (select * from m order by name, id limit $4) k join practitioner p on p.id = k.id order by k.name, k.id) t`,
    values: ['TRADE_UNION', COUNTY.from, COUNTY.to, 20],
  },
  {
    name: 'Q2 50 rows, 3 relations',
    query: `query Q2($limit: Int!) { practitioners(paging: { limit: $limit }) { nodes { id name division { name } institution { name } certificates { nodes { number level } } } } }`,
    variables: { limit: 50 },
    sql: `select '{"practitioners":{"nodes":['||coalesce(string_agg('{"id":'||${quoted('p.id')}||',"name":'||${text('p.name')}||',"division":'||${nameOf('division', 'p.division_id')}||',"institution":'||${orNull(nameOf('institution', 'p.institution_id'))}||',"certificates":{"nodes":['||${certificates('p')}||']}}', ','), '')||']}}'
      from (select id, name, division_id, institution_id from practitioner order by id limit $1) p`,
    values: [50],
  },
  {
    name: 'Q3 three levels deep',
    query: `query Q3($limit: Int!) { practitioners(paging: { limit: $limit }) { nodes { id appointments { nodes { startOn post { name institution { name division { name } } } } } } } }`,
    variables: { limit: 20 },
    sql: `select '{"practitioners":{"nodes":['||coalesce(string_agg('{"id":'||${quoted('p.id')}||',"appointments":{"nodes":['||${agg(
      `'{"startOn":'||${quoted('a.start_on')}||',"post":'||(select '{"name":'||${text('o.name')}||',"institution":'||(select '{"name":'||${text('s.name')}||',"division":'||${nameOf('division', 's.division_id')}||'}' from institution s where s.id = o.institution_id)||'}' from post o where o.id = a.post_id)||'}'`,
      'appointment a where a.practitioner_id = p.id',
      ' order by a.id',
    )}||']}}', ','), '')||']}}' from (select id from practitioner order by id limit $1) p`,
    values: [20],
  },
  {
    name: 'Q4 group by',
    query: `query Q4 { practitioners { groups(by: [sector, sex]) { sector sex count } } }`,
    variables: {},
    sql: `select '{"practitioners":{"groups":['||string_agg('{"sector":'||${quoted('sector')}||',"sex":'||${orNull(quoted('sex'))}||',"count":'||n||'}', ',')||']}}' from (select sector, sex, count(*) n from practitioner group by 1, 2 order by 1, 2) t`,
    values: [],
  },
  {
    name: 'Q5 one, 3 collections',
    query: `query Q5($id: ID!) { practitioner(id: $id) { id name certificates { nodes { number level } } appointments { nodes { startOn endOn } } equivalences { nodes { level recognizedOn } } } }`,
    variables: { id: '4711' },
    sql: `select '{"practitioner":'||coalesce((select '{"id":'||${quoted('p.id')}||',"name":'||${text('p.name')}||',"certificates":{"nodes":['||${certificates('p')}||']},"appointments":{"nodes":['||${agg(`'{"startOn":'||${quoted('a.start_on')}||',"endOn":'||${orNull(quoted('a.end_on'))}||'}'`, 'appointment a where a.practitioner_id = p.id', ' order by a.id')}||']},"equivalences":{"nodes":['||${agg(`'{"level":'||${quoted('e.level')}||',"recognizedOn":'||${quoted('e.recognized_on')}||'}'`, 'equivalence e where e.practitioner_id = p.id', ' order by e.id')}||']}}' from practitioner p where p.id = $1), 'null')||'}'`,
    values: ['4711'],
  },
];
