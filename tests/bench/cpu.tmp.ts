import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { launch } from './load.ts';
import { measured } from './queries.ts';
import { Person } from '../support/api.ts';
const cpu = (pid: number) => {
  const f = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(f[11]) + Number(f[12])) * 10;
};
const ours = await launch('./register-server.ts', {});
const bare = await launch('./bare-server.ts', {});
const url = `http://127.0.0.1:${ours.port}`;
const analyst = new Person(url);
await analyst.get(
  `mutation { signIn(input: { username: "analyst", password: "Shegong-2026" }) { userErrors { message } } }`,
);
const h = { 'content-type': 'application/json' };
const run = async (pid: number, shot: object, s = 3) => {
  const a = cpu(pid);
  const r = await autocannon({ ...shot, method: 'POST', connections: 16, duration: s } as never);
  return `${((cpu(pid) - a) / r.requests.total).toFixed(3)}ms cpu, ${(r.requests.total / r.duration).toFixed(0)}/s`;
};
const t = (query: string, variables = {}) => ({
  url: `${url}/graphql`,
  body: JSON.stringify({ query, variables }),
  headers: { ...h, cookie: analyst.cookie },
});
await run(ours.process.pid!, t('{__typename}'), 2);
console.log('typename', await run(ours.process.pid!, t('{__typename}')));
console.log('health', await run(ours.process.pid!, { url: `${url}/health`, headers: h }));
for (const [i, { name, query, variables }] of measured.entries()) {
  if (process.argv[2] && !name.startsWith(process.argv[2])) continue;
  const lim = { url: `http://127.0.0.1:${bare.port}/${i}`, body: '{}', headers: h };
  await run(ours.process.pid!, t(query, variables), 1);
  await run(bare.process.pid!, lim, 1);
  console.log(
    name,
    'ours',
    await run(ours.process.pid!, t(query, variables)),
    'bare',
    await run(bare.process.pid!, lim),
  );
}
ours.process.removeAllListeners('exit').kill('SIGUSR2');
bare.process.removeAllListeners('exit').kill();
setTimeout(() => process.exit(0), 500);
