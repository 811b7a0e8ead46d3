import { launch, rate, median } from './load.ts';
import { measured } from './queries.ts';
import { Person } from '../support/api.ts';
const only = process.argv[2];
const ours = await launch('./register-server.ts', {});
const bare = await launch('./bare-server.ts', {});
const url = `http://127.0.0.1:${ours.port}`;
const analyst = new Person(url);
await analyst.get(
  `mutation { signIn(input: { username: "analyst", password: "Shegong-2026" }) { userErrors { message } } }`,
);
const h = { 'content-type': 'application/json' };
const t = {
  url: `${url}/graphql`,
  body: JSON.stringify({ query: '{__typename}' }),
  headers: { ...h, cookie: analyst.cookie },
};
console.log('typename', await rate(t, 2));
for (const [i, { name, query, variables }] of measured.entries()) {
  if (only && !name.startsWith(only)) continue;
  const our = {
    url: `${url}/graphql`,
    body: JSON.stringify({ query, variables }),
    headers: { ...h, cookie: analyst.cookie },
  };
  const lim = { url: `http://127.0.0.1:${bare.port}/${i}`, body: '{}', headers: h };
  await rate(our, 1);
  await rate(lim, 1);
  const p: number[][] = [];
  for (let r = 0; r < 3; r++) p.push([await rate(our, 2), await rate(lim, 2)]);
  console.log(
    name,
    p.map((x) => x.map((y) => y.toFixed(0)).join('/')).join(' '),
    median(p.map((x) => x[0]! / x[1]!)).toFixed(2),
  );
}
ours.process.removeAllListeners('exit').kill('SIGINT');
bare.process.removeAllListeners('exit').kill();
setTimeout(() => process.exit(0), 1500);
