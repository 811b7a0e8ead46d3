import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { useApi } from '../support/api.ts';

const api = useApi();

/** Begins a post to the API and leaves in the middle of its body. */
async function breakOff(): Promise<void> {
  const { hostname, port } = new URL(api.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const heads = ['host: localhost', 'content-type: application/json', 'content-length: 100'];
  socket.write(`POST /graphql HTTP/1.1\r\n${heads.join('\r\n')}\r\n\r\n{"query":`);
  await new Promise((resolve) => setTimeout(resolve, 20));
  socket.destroy();
  await once(socket, 'close');
}

test('clients that leave in the middle of a request disturb nobody', async () => {
  for (let i = 0; i < 5; i++) await breakOff();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await api.anonymous().get('{ __typename }')).toEqual({ __typename: 'Query' });
});
