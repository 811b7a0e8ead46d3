import { discard } from '../kernel/store/discarding.ts';

/** What was delivered is told by the notifications; a month is kept to see how. One that failed for good stays. */
discard('outbox_event', () => `r.handled_at < ?::timestamptz - interval '30 days'`);

/** What was read is a reminder of nothing any more; the requests themselves tell what became of them. */
discard('notification', () => `r.read_at is not null and r.created_at < ?::timestamptz - interval '2 years'`);
