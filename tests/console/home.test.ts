import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { Complaint } from '../../server/src/registration/complaint.entity.ts';
import { EducationCredit } from '../../server/src/registration/education-credit.entity.ts';
import { Registration } from '../../server/src/registration/registration.entity.ts';
import { addDays, dayOf } from '../../server/src/kernel/values/day.ts';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { Certificate } from '../../server/src/workforce/certificate.entity.ts';
import { useApi, type Api } from '../support/api.ts';
import { useBrowser } from '../support/browser.ts';
import { appoint, COUNTY, oneOfEach } from '../support/people.ts';
import { create, practitioner, submit } from '../support/requests.ts';
import { keep, keepInstitution, keepPractitioner } from '../support/rows.ts';
import { built, signIn } from './desk.ts';

const TODAY = dayOf(new Date());
const place = { division: COUNTY, sector: 'TRADE_UNION' } as const;

/** Two people, one registered for another month, one who applies; a post that is open; entries that wait, one too long. */
const api = useApi({ console: built }, async (a) => {
  const { own, institution, application } = await asPipeline(a.orm, { accountId: null }, async (em) => {
    const institution = await keepInstitution(em, place);
    const own = await keepPractitioner(em, place, institution.postId, institution.id);
    const other = await keepPractitioner(em, place, institution.postId, institution.id);
    await keep(em, EducationCredit, {
      ...{ practitionerId: other.id, kind: 'COURSE', title: '课程', organizer: '高校' },
      ...{ day: addDays(TODAY, -30), minutes: 90 * 45 },
    });
    const certificateOf = async ({ id }: { id: string }) =>
      (await em.findOneOrFail(Certificate, { practitioner: id })).id;
    const application = { practitionerId: other.id, certificateId: await certificateOf(other) };
    const [validFrom, validUntil] = [addDays(TODAY, -1000), addDays(TODAY, 30)];
    await keep(em, Registration, {
      ...{ practitionerId: own.id, certificateId: await certificateOf(own), number: 'R-1' },
      ...{ registeredOn: validFrom, validFrom, validUntil },
    });
    await keep(em, Complaint, {
      ...{ practitionerId: own.id, subject: '投诉', receivedOn: TODAY, channel: 'PHONE' },
      ...{ allegation: '经过', complainant: '甲', contact: '0598-0000000' },
    });
    await em.execute(`update post set state = 'OPEN'`);
    return { own, institution, application };
  });
  await appoint(a, [
    ...oneOfEach,
    { username: 'person', role: 'PRACTITIONER', division: COUNTY, subject: Number(own.id) },
    { username: 'nobody', role: 'PRACTITIONER', division: COUNTY, subject: 999_999 },
    { username: 'clerk', role: 'INSTITUTION_CLERK', division: COUNTY, subject: Number(institution.id) },
  ]);
  const union = await a.as('union');
  for (const name of ['甲', '乙', '丙']) await create(union, practitioner({ name }));
  const words = { kind: 'FIRST', pledge: true, lateReason: '当时未开展登记' };
  const made = await submit(await a.as('clerk'), [
    { createRegistrationApplication: { ...application, ...words } },
  ]);
  expect(made.errors).toEqual([]);
  await fallDue(a, '%乙%', -2);
});

/** Moves the deadline of requests so many days from now. */
const fallDue = (a: Api, title: string, days: number) =>
  asPipeline(a.orm, { accountId: null }, (em) =>
    em.execute(`update change_request set due_at = now() + ? * interval '1 day' where title like ?`, [
      days,
      title,
    ]),
  );
const browser = useBrowser();

const figure = (page: Page, label: string) =>
  page.getByRole('main').getByRole('link', { name: new RegExp(`^${label}\\s*[\\d…]`) });
const numberOf = async (page: Page, label: string): Promise<number> => {
  const shown = figure(page, label).filter({ hasText: /\d$/ }).first();
  return Number((await shown.innerText()).replaceAll(',', '').match(/(\d+)$/)![1]);
};

/** Follows a figure: the list behind it says the same number. */
async function follow(page: Page, label: string, expected: number): Promise<void> {
  expect(await numberOf(page, label), label).toBe(expected);
  await figure(page, label).first().click();
  if (expected > 0) await page.getByText(new RegExp(`^共 ${expected} [条件]$`)).waitFor();
  await page.goBack();
}

async function open(username: string) {
  const page = await browser.open(api.url);
  await signIn(page, username);
  return page;
}

test('a coordinator sees the queue, who is late, and how far the areas are', async () => {
  const page = await open('coordinator');
  await follow(page, '待我审批', 3);
  await follow(page, '已逾期的审批', 1);
  const queue = page.locator('section', { has: page.getByRole('heading', { name: '待我审批' }) });
  expect(await queue.getByRole('listitem').first().innerText(), 'the most urgent first').toContain('乙');
  await follow(page, '社会工作师', 2);
  await follow(page, '待处理的投诉', 1);
  const late = page.getByRole('region', { name: '逾期未办的审批' });
  await late.getByRole('link', { name: '三元区 组织部门协调员' }).click();
  await page.getByText('等待：三元区 组织部门协调员').waitFor();
  await page.getByText('共 1 件').waitFor();
  await page.goBack();
  const targets = page.getByRole('region', { name: '目标进度' });
  await targets.locator('svg').last().waitFor();
  await targets.getByRole('link', { name: '2 人' }).first().click();
  await page.getByText('共 2 条').waitFor();
  expect(page.problems).toEqual([]);
});

test('a sector officer sees their people, whose registration expires, and what is under way', async () => {
  const page = await open('union');
  await follow(page, '从业人员', 2);
  await follow(page, '登记即将到期', 1);
  await follow(page, '我的在办申请', 3);
  await figure(page, '本年学时不足').filter({ hasText: '0' }).waitFor();
  expect(page.problems).toEqual([]);
});

test('a registrar sees review clocks and renewals', async () => {
  const page = await open('registrar');
  await follow(page, '其余在审', 1);
  for (const [days, label] of [
    [2, '五个工作日内到期'],
    [-2, '审核已逾期'],
  ] as const) {
    await fallDue(api, '%登记申请%', days);
    await page.reload();
    await follow(page, label, 1);
  }
  await follow(page, '即将到期的登记', 1);
  await follow(page, '待处理的投诉', 1);
  expect(page.problems).toEqual([]);
});

test('a clerk sees staff and posts', async () => {
  const page = await open('clerk');
  await follow(page, '本单位人员', 2);
  await follow(page, '招聘中的岗位', 1);
  await follow(page, '有空缺的岗位', 1);
  expect(page.problems).toEqual([]);
});

test('a practitioner sees their own standing and the next step; one without a record is told what to do', async () => {
  const page = await open('person');
  const own = page.getByRole('region', { name: '我的登记与学时' });
  await own.getByRole('link', { name: '即将到期' }).waitFor();
  await own.getByText(`有效期至 ${addDays(TODAY, 30)}`).waitFor();
  await own.getByRole('link', { name: '登记收款账户' }).waitFor();
  await own.getByRole('link', { name: '申请登记' }).click();
  await page.getByRole('heading', { name: '新增登记申请' }).waitFor();
  const nobody = await open('nobody');
  await nobody.getByText('名册中还没有您的记录').waitFor();
  expect([...page.problems, ...nobody.problems]).toEqual([]);
});
