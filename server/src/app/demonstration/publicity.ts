import type { EntityManager } from '@mikro-orm/postgresql';
import type { RuleContext, Values } from '../../kernel/change/behaviour.ts';
import { addDays, type Day } from '../../kernel/values/day.ts';
import { Campaign } from '../../publicity/campaign.entity.ts';
import { NoticeObjection } from '../../publicity/notice-objection.entity.ts';
import { PublicNotice } from '../../publicity/public-notice.entity.ts';
import { TypicalCase } from '../../publicity/typical-case.entity.ts';
import { workingDays } from '../../vocabulary/lookup.ts';
import { addWorkingDays, type WorkingCalendar } from '../../vocabulary/working-days.rules.ts';
import { counties } from './places.ts';
import { saveAll } from './saving.ts';

const TERM = 5;
const text = (who: string): string =>
  `经审核，现将${who}的有关事项予以公示（演示，纯属虚构），广泛听取意见。\n如有异议，请在公示期内以真实姓名反映具体情况。`;

/** Each county's notice: how it is called, whom it names, how many days ago it was published; null: not yet. */
const plans: readonly [title: string, kind: string, names: string, daysAgo: number | null][] = [
  ['拟表彰优秀社会工作者', 'COMMENDATION', '演示甲、演示乙丙', 1],
  ['社工机构孵化入驻', 'INCUBATION', '演示丁', 2],
  ['高级社会工作师评审结果', 'SENIOR_REVIEW', '演示戊己', 0],
  ['拟表彰社会工作服务机构', 'COMMENDATION', '演示庚', 20],
  ['登记证书注销', 'CANCELLATION', '演示辛', 30],
  ['拟表彰督导人才', 'COMMENDATION', '演示壬癸', null],
];

function noticeOf(
  [title, kind, names, daysAgo]: (typeof plans)[number],
  i: number,
  today: Day,
  calendar: WorkingCalendar,
): Values {
  const { code, name } = counties[i]!;
  const publishedOn = daysAgo === null ? null : addDays(today, -daysAgo);
  return {
    ...{ title: `${name}${title}公示（演示）`, kind, divisionId: code, names, body: text(names) },
    ...{
      publisher: `${name}民政局（演示）`,
      phone: '0598-0000000',
      address: `${name}演示路1号`,
      workingDays: TERM,
    },
    state: publishedOn === null ? 'DRAFT' : 'PUBLISHED',
    publishedOn,
    endsOn: publishedOn && addWorkingDays(publishedOn, TERM, calendar),
  };
}

/** Notices at every stage, with what is objected; campaigns of every medium; cases (三(三)). */
export async function savePublicity(em: EntityManager, context: RuleContext): Promise<void> {
  const { today } = context;
  const calendar = await workingDays(em);
  const planned = plans.map((plan, i) => noticeOf(plan, i, today, calendar));
  const notices = await saveAll(em, PublicNotice, planned, context);
  const objection = (place: number, daysAgo: number, more: Values): Values => ({
    ...{ noticeId: notices[place]!.id, receivedOn: addDays(today, -daysAgo), state: 'RECEIVED', ...more },
    content: '演示：所列事迹与实际不符，请核实',
  });
  const objections = [
    objection(0, 0, { channel: 'PHONE', objector: '演示群众', contact: '0598-0000001' }),
    objection(3, 18, {
      channel: 'LETTER',
      state: 'DISMISSED',
      reply: '演示：经核查不属实',
      handledOn: addDays(today, -15),
    }),
    objection(4, 28, { channel: 'VISIT', objector: '演示群众', contact: '演示地址' }),
  ];
  await saveAll(em, NoticeObjection, objections, context);
  await saveAll(em, Campaign, plannedCampaigns(today), context);
  await saveAll(em, TypicalCase, plannedCases(today), context);
}

const media: readonly [medium: string, title: string, venue: string, reach: number][] = [
  ['BROADCAST', '社工在身边', '演示人民广播电台', 30_000],
  ['TELEVISION', '走近社会工作者', '演示电视台', 52_000],
  ['PRESS', '社会工作主题专版', '演示日报', 8_000],
  ['NETWORK', '国际社工日线上展播', '演示政务网', 120_000],
  ['TALK', '社工进校园宣讲', '演示中学', 640],
  ['LECTURE', '社区社会工作公益讲座', '演示社区会堂', 180],
  ['FREE_MATERIAL', '社会工作知识手册发放', '演示广场', 2_400],
];

const plannedCampaigns = (today: Day): Values[] =>
  media.flatMap(([medium, title, venue, reach], i) => {
    const common = {
      ...{ title: `${title}（演示）`, medium, venue, organizer: '演示主办单位' },
      ...{ divisionId: counties[i]!.code, sector: i % 2 === 0 ? 'CIVIL_AFFAIRS' : 'TRADE_UNION' },
    };
    const heldOn = addDays(today, -30 * (i + 1));
    const copies = medium === 'FREE_MATERIAL' ? 2_000 : null;
    return [
      { ...common, plannedOn: heldOn, state: 'HELD', heldOn, reach, copies, outcome: '演示：反响良好' },
      { ...common, plannedOn: addDays(today, 15 * (i + 1)), state: 'PLANNED' },
    ];
  });

const cases: readonly [field: string, title: string, state: string][] = [
  ['ELDERLY', '独居老人的一日一访', 'PUBLISHED'],
  ['CHILDREN', '留守儿童的周末学堂', 'PUBLISHED'],
  ['WORKERS', '困难职工再就业帮扶', 'DRAFT'],
  ['COMMUNITY', '老旧小区的议事会', 'WITHDRAWN'],
];

const plannedCases = (today: Day): Values[] =>
  cases.map(([field, title, state], i) => ({
    ...{ field, title: `${title}（演示）`, state, divisionId: counties[i]!.code, sector: 'CIVIL_AFFAIRS' },
    story: '演示案例，人与事均为虚构。社会工作者通过评估、计划、介入和跟进，与服务对象一起改善处境。',
    ...(state === 'DRAFT'
      ? {}
      : { consentBy: '演示当事人', consentOn: addDays(today, -200), publishedOn: addDays(today, -180) }),
    ...(state === 'WITHDRAWN' ? { withdrawalReason: '演示：当事人撤回同意' } : {}),
  }));
