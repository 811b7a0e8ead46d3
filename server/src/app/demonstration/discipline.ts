import type { EntityManager } from '@mikro-orm/postgresql';
import type { RuleContext, Values } from '../../kernel/change/behaviour.ts';
import { addDays, addMonths, type Day } from '../../kernel/values/day.ts';
import { CancellationGround } from '../../registration/cancellation-ground.entity.ts';
import { Complaint } from '../../registration/complaint.entity.ts';
import { DisciplinaryCase } from '../../registration/disciplinary-case.entity.ts';
import { Registration } from '../../registration/registration.entity.ts';
import { RegistrationNotice } from '../../registration/registration-notice.entity.ts';
import { maskedName } from '../../registration/registration.rules.ts';
import { Sanction } from '../../registration/sanction.entity.ts';
import { Practitioner } from '../../workforce/practitioner.entity.ts';
import { saveAll, type Saved } from './saving.ts';

/** What was alleged, months ago, and what became of it. */
const stories = [
  { subject: '未经同意公开服务对象照片', ago: 10, outcome: 'WARNING' },
  { subject: '向服务对象推销保健品', ago: 8, outcome: 'SUSPENSION' },
  { subject: '虚填服务记录', ago: 6, outcome: 'SUSPENSION' },
  { subject: '挪用救助物资', ago: 5, outcome: 'CANCELLATION' },
  { subject: '提供虚假工作年限证明', ago: 3, outcome: 'CANCELLATION' },
  { subject: '服务中言语不当', ago: 1, outcome: null },
  { subject: '擅自中止服务', ago: 0, outcome: null },
];

/** Complaints, cases and sanctions on some of those registered; every one is made up. */
export async function saveDiscipline(
  em: EntityManager,
  context: RuleContext,
  registrations: Saved[],
): Promise<void> {
  const ground = await em.findOneOrFail(CancellationGround, { title: { $like: '%职业道德%' } });
  const current = registrations.filter((r) => String(r.validUntil) > addMonths(context.today, 6));
  for (const [i, story] of stories.entries())
    await saveStory(em, context, current[i * 9 + 4]!, story, ground);
}

async function saveStory(
  em: EntityManager,
  context: RuleContext,
  registration: Saved,
  { subject, ago, outcome }: (typeof stories)[number],
  ground: CancellationGround,
): Promise<void> {
  const { today } = context;
  const { practitionerId } = registration;
  const day = addMonths(today, -ago);
  const complaint = {
    practitionerId,
    subject: `${subject}（演示）`,
    receivedOn: addDays(day, -30),
    channel: 'PHONE',
    allegation: '演示数据，纯属虚构',
    complainant: '演示群众',
    state: ago > 0 ? 'ACCEPTED' : 'RECEIVED',
    decidedOn: ago > 0 ? addDays(day, -25) : null,
  };
  const [saved] = await saveAll(em, Complaint, [complaint], context);
  if (ago === 0) return;
  const [opened] = await saveAll(
    em,
    DisciplinaryCase,
    [caseOf(complaint, saved!.id, day, today, outcome, ground.id)],
    context,
  );
  if (outcome) await saveSanction(em, context, registration, opened!, ground);
}

function caseOf(
  complaint: Values,
  complaintId: string,
  day: Day,
  today: Day,
  outcome: string | null,
  groundId: string,
): Values {
  const { practitionerId, subject, decidedOn } = complaint;
  const opened = { practitionerId, subject, complaintId, openedOn: decidedOn, investigators: '演示调查组' };
  if (!outcome) return { ...opened, state: 'OPEN' };
  return {
    ...opened,
    state: 'CONCLUDED',
    findings: '经查属实（演示）',
    heardOn: addDays(day, -5),
    hearing: '本人到场陈述（演示）',
    outcome,
    outcomeFrom: day,
    outcomeUntil: outcome === 'SUSPENSION' ? addMonths(today, 3) : null,
    groundId: outcome === 'CANCELLATION' ? groundId : null,
    documentNumber: `演示处〔${day.slice(0, 4)}〕${complaintId}号`,
  };
}

/** The sanction with what it did to the registration, as the pipeline would have written it. */
async function saveSanction(
  em: EntityManager,
  context: RuleContext,
  { id, number }: Saved,
  { id: disciplinaryCaseId, ...opened }: Saved,
  ground: CancellationGround,
): Promise<void> {
  const { practitionerId, outcome, outcomeFrom, outcomeUntil, groundId, documentNumber } = opened;
  const sanction = {
    practitionerId,
    kind: outcome,
    effectiveFrom: outcomeFrom,
    effectiveUntil: outcomeUntil,
    groundId,
    documentNumber,
    disciplinaryCaseId,
    state: 'IMPOSED',
  };
  await saveAll(em, Sanction, [sanction], context);
  if (outcome === 'SUSPENSION')
    await em.nativeUpdate(Registration, { id }, {
      suspendedFrom: outcomeFrom,
      suspendedUntil: outcomeUntil,
    } as never);
  if (outcome !== 'CANCELLATION') return;
  await em.nativeUpdate(Registration, { id }, {
    state: 'CANCELLED',
    cancelledOn: outcomeFrom,
    ground,
  } as never);
  const holder = await em.findOneOrFail(Practitioner, { id: String(practitionerId) });
  const name = maskedName(holder.name);
  const notice = {
    title: `注销登记公告：${name}（${String(number)}）`,
    kind: 'CANCELLATION',
    registrationId: id,
    publishedOn: outcomeFrom,
    content: `${name}的社会工作者职业水平证书登记（登记号 ${String(number)}）已于 ${String(outcomeFrom)} 注销。事由：${ground.title}。依据：${ground.clause}。（演示）`,
  };
  await saveAll(em, RegistrationNotice, [notice], context);
}
