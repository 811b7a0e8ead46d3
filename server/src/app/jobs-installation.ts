import { PgBoss } from 'pg-boss';
import pg from 'pg';
import { APP_ROLE } from '../kernel/store/roles.ts';

export const JOBS_SCHEMA = 'pgboss';

/** The background work, each a queue of its own, and when it runs (Asia/Shanghai). */
export const schedules = {
  /** Events whose nudge was lost, with the process that would have handled them. */
  deliver: '* * * * *',
  remind: '5 * * * *',
  post: '* * * * *',
  /** Rows that nobody needs any more. */
  discard: '30 3 * * *',
} as const;
export type Job = keyof typeof schedules;
export const jobs = Object.keys(schedules) as Job[];

/** Seconds after which a run that has not ended is taken to have died with its process, and the next may begin. */
const ABANDONED = 120;

/** Creates or brings up to date the queues, as the database's owner; the application's role may then use them. */
export async function installJobs(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: JOBS_SCHEMA,
    supervise: false,
    schedule: false,
  });
  boss.on('error', (error) => console.error('background work:', error));
  await boss.start();
  try {
    // One at a time of each: a run that still waits or works stands for those that would follow it.
    for (const job of jobs)
      if (!(await boss.getQueue(job)))
        await boss.createQueue(job, { policy: 'exclusive', retryLimit: 2, expireInSeconds: ABANDONED });
    for (const job of jobs) await boss.schedule(job, schedules[job], {}, { tz: 'Asia/Shanghai' });
  } finally {
    await boss.stop({ graceful: false });
  }
  await grantUse(ownerUrl);
}

async function grantUse(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(`grant usage on schema ${JOBS_SCHEMA} to ${APP_ROLE};
      grant select, insert, update, delete on all tables in schema ${JOBS_SCHEMA} to ${APP_ROLE};
      grant usage on all sequences in schema ${JOBS_SCHEMA} to ${APP_ROLE};
      grant execute on all functions in schema ${JOBS_SCHEMA} to ${APP_ROLE}`);
  } finally {
    await owner.end();
  }
}
