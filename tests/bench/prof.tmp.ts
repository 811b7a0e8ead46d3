import { rate } from './load.ts';
import { measured } from './queries.ts';
import { Person } from '../support/api.ts';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
const child = fork(fileURLToPath(new URL('./register-server.ts', import.meta.url)), {
  execArgv: ['--cpu-prof', '--cpu-prof-dir=/tmp/tune/prof', '--import', 'tsx'],
  env: { ...process.env, NODE_ENV: 'production' },
});
const port = await new Promise<number>((r) => child.once('message', (p) => r(Number(p))));
const url = `http://127.0.0.1:${port}`;
const analyst = new Person(url);
await analyst.get(
  `mutation { signIn(input: { username: "analyst", password: "Shegong-2026" }) { userErrors { message } } }`,
);
const m = measured.find((q) => q.name.startsWith(process.argv[2] ?? 'Q5'));
const body = m
  ? JSON.stringify({ query: m.query, variables: m.variables })
  : JSON.stringify({ query: '{__typename}' });
console.log(
  await rate(
    { url: `${url}/graphql`, body, headers: { 'content-type': 'application/json', cookie: analyst.cookie } },
    6,
  ),
);
child.send('stop');
child.kill('SIGUSR2');
