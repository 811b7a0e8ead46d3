import { createHash } from 'node:crypto';
import express, { Router, type Request, type Response } from 'express';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Actor } from '../kernel/scope/actor.ts';
import { asPipeline } from '../kernel/store/transaction.ts';
import { StoredFile } from './stored-file.entity.ts';

export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** Media types that a browser may show in place; anything else is a download. */
const shown = new Set([
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'text/plain',
]);

interface Doors {
  orm: MikroORM;
  actorOf: (request: Request) => Promise<Actor | null>;
  /** Whether the actor may read the file through something that refers to it. */
  readable: (actor: Actor, fileId: string) => Promise<boolean>;
}

/** `POST /files?name=…` keeps the body and answers with its id; `GET /files/:id` gives it back. */
export function fileRoutes(doors: Doors): Router {
  const router = Router();
  router.post(
    '/',
    // Nobody's megabytes are read before it is known whose they are.
    async (request, response, next) => ((await admit(doors, request, response)) ? next() : undefined),
    express.raw({ type: () => true, limit: MAX_FILE_BYTES }),
    (request, response) => upload(doors, request, response),
  );
  router.get('/:id', (request, response) => download(doors, request, response));
  return router;
}

async function admit({ actorOf }: Doors, request: Request, response: Response): Promise<boolean> {
  const actor = await actorOf(request);
  if (!actor || actor.readOnly) return refuse(response, 401, '请先登录，登录后可重新上传。');
  if (request.headers['apollo-require-preflight'] === undefined)
    return refuse(response, 403, '请求缺少防伪标头。');
  response.locals.actor = actor;
  return true;
}

async function upload({ orm }: Doors, request: Request, response: Response): Promise<unknown> {
  const actor = response.locals.actor as Actor;
  const content = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  if (content.length === 0) return refuse(response, 400, '文件是空的，请重新选择。');
  const name = nameOf(request);
  const id = await asPipeline(orm, { accountId: actor.accountId }, async (em) => {
    const digest = createHash('sha256').update(content).digest('hex');
    const mediaType = request.headers['content-type'] ?? 'application/octet-stream';
    const file = em.create(StoredFile, {
      name,
      mediaType,
      size: content.length,
      digest,
      owner: actor.accountId,
      content,
    } as never) as StoredFile;
    await em.flush();
    return file.id;
  });
  return response.status(201).json({ id });
}

/** Without what no file system has in a name, and PostgreSQL in no text. */
const nameOf = ({ query }: Request): string =>
  String(query.name ?? '')
    .toWellFormed()
    .normalize('NFC')
    // eslint-disable-next-line no-control-regex -- these are what is left out
    .replaceAll(/[\u0000-\u001f\u007f]/g, '')
    .slice(0, 200) || '文件';

async function download(
  { orm, actorOf, readable }: Doors,
  request: Request,
  response: Response,
): Promise<unknown> {
  const id = String(request.params.id);
  const actor = await actorOf(request);
  if (!actor) return refuse(response, 401, '请先登录。');
  const allowed = /^\d{1,18}$/.test(id) && (await readable(actor, id));
  const file = allowed
    ? await asPipeline(orm, { accountId: null }, (em) =>
        em.findOne(StoredFile, { id }, { populate: ['content'] as never }),
      )
    : null;
  if (!file) return refuse(response, 404, '找不到这个文件，或您无权查看。');
  const disposition = shown.has(file.mediaType) ? 'inline' : 'attachment';
  response.setHeader('Content-Type', shown.has(file.mediaType) ? file.mediaType : 'application/octet-stream');
  response.setHeader(
    'Content-Disposition',
    `${disposition}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  );
  response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
  return response.end(file.content);
}

/** In the API's own form. */
const refuse = (response: Response, status: number, message: string): false => {
  response.status(status).json({ errors: [{ message, extensions: { code: codes[status] } }] });
  return false;
};

const codes: Record<number, string> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
};
