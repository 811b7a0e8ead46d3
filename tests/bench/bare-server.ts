import http from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { measured } from './queries.ts';

/**
 * The limit: Node's http, pg, and one prepared statement a query that returns the finished JSON text. No GraphQL, no
 * scope, no row-level security. `POST /<number of the query>`.
 */
const pool = new pg.Pool({ connectionString: process.env.OWNER_URL, max: 12 });

const server = http.createServer((request, response) => {
  request.resume();
  request.on('end', () => void answer(Number(request.url!.slice(1)), response));
});

async function answer(index: number, response: http.ServerResponse): Promise<void> {
  const { sql, values } = measured[index]!;
  const { rows } = await pool.query({ name: `b${index}`, text: sql, values, rowMode: 'array' });
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(`{"data":${rows[0]![0]}}\n`);
}

server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
