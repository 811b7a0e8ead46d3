import { grantsHeld } from '../access/holders.ts';
import { dayOf, type Day } from '../kernel/values/day.ts';
import type { Notice } from '../notifications/notice.ts';
import { remind } from '../notifications/reminders.ts';
import { parametersOn } from '../vocabulary/lookup.ts';
import { reminderOf } from './lottery-reminders.rules.ts';

interface Missing {
  divisionId: string;
  name: string;
  recordId: string | null;
  dueOn: Day;
}

/** Registrars whose division had lottery money last year are told to publish what came of it, and again when it is late. */
remind('lotteryReports.due', async (em, now) => {
  const today = dayOf(now);
  const year = Number(today.slice(0, 4)) - 1;
  const ahead = Number((await parametersOn(em, today))('funding.lottery.remind-days'));
  const missing = (await em.execute(missingSql, [year, year, year])) as Missing[];
  const registrars = await grantsHeld(em, { role: 'REGISTRAR' }, now);
  return missing.flatMap((one) => {
    const kind = reminderOf(one.dueOn, ahead, today);
    const accounts = registrars.filter((g) => g.division?.id === one.divisionId).map((g) => g.account.id);
    return kind === null ? [] : [...new Set(accounts)].map((id) => notice(one, year, kind, id));
  });
});

const notice = (
  { divisionId, name, recordId, dueOn }: Missing,
  year: number,
  kind: 'EXPIRING' | 'OVERDUE',
  accountId: string,
): Notice => ({
  accountId,
  kind,
  key: `lottery:${divisionId}:${year}:${kind}`,
  title:
    kind === 'OVERDUE'
      ? `${name} ${year} 年度福利彩票公益金使用公告已逾期`
      : `${name} ${year} 年度福利彩票公益金使用公告须在 ${dueOn} 前公布`,
  text: recordId ? '已拟稿，请送审公布' : '尚未拟稿，请登记使用公告并送审公布',
  resource: 'lotteryReports',
  recordId,
});

/** Divisions with lottery money of a year that the public has not been told of. */
const missingSql = `select s.division_id as "divisionId", d.name, r.id::text as "recordId", lottery_due_on(?)::text as "dueOn"
  from (select distinct division_id from funding_source where kind = 'LOTTERY' and fiscal_year = ?) s
  join division d on d.id = s.division_id
  left join lottery_report r on r.division_id = s.division_id and r.fiscal_year = ?
  where r.state is distinct from 'PUBLISHED' order by s.division_id`;
