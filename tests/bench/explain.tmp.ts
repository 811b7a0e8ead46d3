import pg from 'pg';
import { parse, Kind } from 'graphql';
import { makeSchema } from '../../server/src/app/schema.ts';
import { PlanCache } from '../../server/src/kernel/query/plans.ts';
import { settingsOf, settingsSql } from '../../server/src/kernel/scope/actor.ts';
import { measured } from './queries.ts';
const schema = await makeSchema();
const actor = {
  accountId: '9',
  role: 'ANALYST',
  grantId: '9',
  holdings: {
    division: [{ from: '350400000000', to: '350500000000' }],
    sector: null,
    realm: ['BUSINESS'],
    institution: null,
    person: null,
    account: '9',
  },
};
const c = new pg.Client({ connectionString: process.env.APP_URL, options: '-c role=shegong_analyst' });
await c.connect();
for (const m of measured) {
  if (process.argv[2] && !m.name.startsWith(process.argv[2])) continue;
  const document = parse(m.query);
  const operation = document.definitions.find((d) => d.kind === Kind.OPERATION_DEFINITION)!;
  const { plan, variables } = new PlanCache(schema, () => {}).planFor(
    'x',
    document,
    operation as never,
    m.variables as never,
    actor,
  );
  console.log(m.name, '\n', plan!.sql);
  await c.query('begin');
  await c.query(settingsSql(), settingsOf(actor));
  await c.query("set local plan_cache_mode = '" + (process.argv[3] ?? 'auto') + "'");
  const v = plan!.parameters.map((p) => p({ variables, actor }));
  await c.query({ name: 'x' + m.name.slice(0, 2), text: plan!.sql, values: v });
  const r = await c.query({ text: 'explain (analyze, costs off, buffers off) ' + plan!.sql, values: v });
  console.log(r.rows.map((x) => x['QUERY PLAN']).join('\n'));
  await c.query('commit');
}
await c.end();
