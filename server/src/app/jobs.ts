import type { MikroORM } from '@mikro-orm/postgresql';
import { PgBoss } from 'pg-boss';
import { discardAll } from '../kernel/store/discarding.ts';
import { postNotifications, type Channel } from '../notifications/channel.ts';
import { deliverEvents } from '../notifications/delivery.ts';
import { giveReminders } from '../notifications/reminders.ts';
import { jobs, JOBS_SCHEMA, type Job } from './jobs-installation.ts';

interface Options {
  databaseUrl: string;
  orm: MikroORM;
  now: () => Date;
  channel: Channel | null;
}

/** Background work: on its schedule wherever a server of this database runs, by one of them at a time. */
export interface BackgroundWork {
  stop(): Promise<void>;
}

/** Starts the workers; what a killed process left undone is taken up again. */
export async function startJobs({ databaseUrl, orm, now, channel }: Options): Promise<BackgroundWork> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema: JOBS_SCHEMA,
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
    max: 3,
  });
  boss.on('error', (error) => console.error('background work:', error.message));
  await boss.start();
  const work: Record<Job, () => Promise<unknown>> = {
    deliver: () => deliverEvents(orm, now),
    remind: () => giveReminders(orm, now()),
    post: async () => channel && postNotifications(orm, channel),
    discard: () => discardAll(orm, now()),
  };
  for (const job of jobs)
    await boss.work(job, { pollingIntervalSeconds: 5 }, async () => void (await work[job]()));
  return { stop: () => boss.stop({ graceful: true, timeout: 5000 }) };
}
