import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';

/** The console's files: named by content and kept for good, but for the page that names them. */
export function consolePages(folder: string): Router {
  const router = Router();
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  router.use(express.static(folder, { index: false, maxAge: '1h' }));
  router.get(/.*/, (_request, response) => {
    const page = join(folder, 'index.html');
    response.setHeader('Cache-Control', 'no-cache');
    if (existsSync(page)) response.sendFile(page);
    else response.status(503).send('console is being built');
  });
  return router;
}
