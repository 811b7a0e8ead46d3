import http from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { guard } from '../kernel/api/guard.ts';
import {
  asGateway,
  CompiledExecution,
  stringifyResult,
  type ExecutionOptions,
} from '../kernel/query/executor.ts';
import { visibleIds } from '../kernel/query/matching.ts';
import { Reader } from '../kernel/query/reader.ts';
import { resourceOf } from '../kernel/declare/resource.ts';
import { fileRoutes } from '../access/files.ts';
import { StoredFile } from '../access/stored-file.entity.ts';
import { DECIDING_RESOURCES } from '../access/viewer.ts';
import type { ApprovalContext } from '../approvals/context.ts';
import { attachedVisibly } from '../approvals/attachments.ts';
import { intakeOf } from '../approvals/submission.ts';
import { isApiPost, readBody, withBody } from './body.ts';
import type { Channel } from '../notifications/channel.ts';
import { deliverEvents } from '../notifications/delivery.ts';
import { formatError } from './errors.ts';
import { FastLane, type Parsed } from './fast-lane.ts';
import { openOrm } from './orm.ts';
import { lastResort, nothingHere } from './last-resort.ts';
import { keptNowhere, refuseCrossSite, securityHeaders } from './protection.ts';
import { startJobs } from './jobs.ts';
import { Nudged } from './nudging.ts';
import { makeSchema } from './schema.ts';
import { makeServices } from './services.ts';
import { statusOfErrors } from './status-of-errors.ts';
import { Visitors } from './visitors.ts';
import { consolePages } from './console-pages.ts';

export interface ServerOptions {
  /** The database under the application's role. */
  databaseUrl: string;
  now?: () => Date;
  /** Folder of the built console; none in tests of the API alone. */
  console?: string;
  demoAccounts?: () => Promise<object[] | null>;
  /** Starts the scheduled background work, too. */
  jobs?: { channel: Channel | null };
  /** For tests of the read path. */
  execution?: ExecutionOptions;
}

export interface RunningServer {
  http: http.Server;
  reader: Reader;
  services: ReturnType<typeof makeServices>;
  /** Until events of what was committed so far have been delivered. */
  delivered(): Promise<void>;
  stop(): Promise<void>;
}

/** Puts the parts together: database pools, schema, Apollo, HTTP. Does not listen yet. */
export async function makeServer(options: ServerOptions): Promise<RunningServer> {
  const now = options.now ?? (() => new Date());
  const [schema, orm] = await Promise.all([makeSchema(), openOrm(options.databaseUrl)]);
  const reader = new Reader({
    connectionString: options.databaseUrl,
    max: 8,
    statement_timeout: 30_000,
    idleTimeoutMillis: 60_000,
  });
  const delivery = new Nudged(() => deliverEvents(orm, now));
  const visitors = new Visitors(orm, now);
  const services = makeServices(orm, reader, now, {
    nudge: delivery.nudge,
    applied: (resources) => {
      if (resources.some((name) => DECIDING_RESOURCES.includes(name))) visitors.forgetEverybody();
    },
  });
  const execution = new CompiledExecution(schema, reader, options.execution);
  const lane = new FastLane(execution.known, reader, visitors);
  const app = express();
  const server = http.createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  const serve = async (request: Parsed, response: http.ServerResponse): Promise<void> => {
    if (
      isApiPost(request) &&
      (!(await readBody(request, response)) || (await lane.answer(request, response)))
    )
      return;
    app(request as never, response as never);
  };
  const apollo = new ApolloServer<ApprovalContext>({
    gateway: asGateway(schema, execution),
    stringifyResult: stringifyResult as never,
    validationRules: [guard],
    parseOptions: { maxTokens: 15_000 },
    formatError,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: server }),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      statusOfErrors,
    ],
  });
  await apollo.start();
  app.disable('x-powered-by');
  app.set('trust proxy', 'loopback, uniquelocal');
  app.use(securityHeaders);
  const intake = intakeOf(services);
  app.use(
    '/graphql',
    keptNowhere,
    refuseCrossSite,
    withBody,
    expressMiddleware(apollo, {
      context: async ({ req, res }) => ({
        ...(await visitors.contextOf(req, res)),
        orm,
        now,
        reader,
        intake,
        services,
      }),
    }),
  );
  app.use(
    '/files',
    keptNowhere,
    refuseCrossSite,
    fileRoutes({
      orm,
      actorOf: async (request) => (await visitors.visit(request)).actor,
      readable: async (actor, id) =>
        (await visibleIds({ actor, reader }, resourceOf(StoredFile), [id])).has(id) ||
        attachedVisibly(reader, actor, id),
    }),
  );
  app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  app.get('/demo-accounts.json', async (_request, response) => {
    const accounts = (await options.demoAccounts?.()) ?? null;
    response.status(accounts ? 200 : 404).json(accounts ?? { message: 'no demonstration accounts' });
  });
  if (options.console) app.use(consolePages(options.console));
  app.use(nothingHere, lastResort);
  const work = options.jobs
    ? await startJobs({ ...options.jobs, databaseUrl: options.databaseUrl, orm, now })
    : null;
  const stop = async (): Promise<void> => {
    await apollo.stop();
    await work?.stop();
    await delivery.idle();
    await reader.close();
    await orm.close();
  };
  return { http: server, reader, services, delivered: () => delivery.idle(), stop };
}
