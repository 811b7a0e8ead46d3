import { expect, test } from 'vitest';
import { Appraisal } from '../../server/src/appraisal/appraisal.entity.ts';
import { AppraisalIndicator } from '../../server/src/appraisal/indicator.entity.ts';
import { AppraisalIndicatorSet } from '../../server/src/appraisal/indicator-set.entity.ts';
import { AppraisalPeriod } from '../../server/src/appraisal/period.entity.ts';
import { AppraisalRating } from '../../server/src/appraisal/rating.entity.ts';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { useApi } from '../support/api.ts';
import { useBrowser } from '../support/browser.ts';
import { appoint, COUNTY } from '../support/people.ts';
import { keep, keepInstitution, keepPractitioner } from '../support/rows.ts';
import { built, signIn } from './desk.ts';

const place = { division: COUNTY, sector: 'TRADE_UNION' } as const;
let rating: string;

const api = useApi({ console: built }, async (a) => {
  const rater = await asPipeline(a.orm, { accountId: null }, async (em) => {
    const { id: raterId, postId } = await keepInstitution(em, place);
    const { id: servedId } = await keepInstitution(em, place);
    const { id: practitionerId } = await keepPractitioner(em, place, postId, raterId);
    const set = { title: '一般岗位', postKind: 'GENERAL', level: 'MID' };
    const indicatorSetId = await keep(em, AppraisalIndicatorSet, set);
    for (const title of ['业绩', '能力'])
      await keep(em, AppraisalIndicator, { indicatorSetId, title, aspect: 'ABILITY', weight: 50 });
    const year = { title: '2024年度', startOn: '2024-01-01', endOn: '2024-12-31' };
    const periodId = await keep(em, AppraisalPeriod, year);
    const opened = { practitionerId, postId, servedId, periodId, indicatorSetId };
    const appraisalId = await keep(em, Appraisal, opened);
    const ofPlace = { divisionId: COUNTY, sector: place.sector };
    const drawnUp = { appraisalId, indicatorSetId, raterId, side: 'EMPLOYER', title: '考核', ...ofPlace };
    rating = await keep(em, AppraisalRating, drawnUp);
    return raterId;
  });
  const clerk = { role: 'INSTITUTION_CLERK', division: COUNTY, subject: Number(rater) } as const;
  await appoint(a, [{ ...clerk, username: 'rater' }]);
});
const browser = useBrowser();

async function keptScores(): Promise<number[]> {
  const rater = await api.as('rater');
  const { appraisalScores } = await rater.get('{ appraisalScores { nodes { score } } }');
  return appraisalScores.nodes.map(({ score }: { score: number }) => score);
}

test('a rating sheet that cannot be read says so, and is read when asked again', async () => {
  const page = await browser.open(api.url);
  await signIn(page, 'rater');
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('ReadRatingSheet')
      ? route.fulfill({ status: 500, body: '' })
      : route.continue(),
  );
  await page.goto(`${api.url}/appraisalRatings/${rating}`);
  const retry = page.getByRole('alert').getByRole('button', { name: /重\s*试/ });
  await retry.waitFor();
  await page.unroute('**/graphql');
  await retry.click();
  await page.getByRole('spinbutton', { name: '业绩' }).waitFor();
  expect(page.problems).toEqual([]);
});

test('scores typed while others are being saved are not lost, nor are they when the page is left', async () => {
  const page = await browser.open(api.url);
  await signIn(page, 'rater');
  await page.goto(`${api.url}/appraisalRatings/${rating}`);
  const score = (title: string) => page.getByRole('spinbutton', { name: title });
  const shown = async () => [
    Number(await score('业绩').inputValue()),
    Number(await score('能力').inputValue()),
  ];
  let answer = () => {};
  const answering = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('SubmitRating')) await answering;
    await route.continue();
  });

  await score('业绩').fill('80');
  await page.getByRole('button', { name: '保存评分' }).click();
  await score('能力').fill('90');
  answer();
  await page.getByText('评分已保存，尚未提交').waitFor();
  expect(await shown()).toEqual([80, 90]);
  await page.getByText('1 项评分尚未保存').waitFor();
  expect(await keptScores()).toEqual([80]);

  await page.goto(`${api.url}/appraisalRatings`);
  await page.getByRole('heading', { name: '考核评分' }).waitFor();
  await page.goto(`${api.url}/appraisalRatings/${rating}`);
  await expect.poll(shown).toEqual([80, 90]);

  await page.getByRole('button', { name: '提交评分' }).last().click();
  await page.getByText('评分已提交').waitFor();
  expect(new Set(await keptScores())).toEqual(new Set([80, 90]));
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('unsaved')));
  expect(kept).toEqual([]);
  expect(page.problems).toEqual([]);
});
