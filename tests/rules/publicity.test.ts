import { describe, expect, test } from 'vitest';
import '../../server/src/app/catalogue.ts';
import { Campaign } from '../../server/src/publicity/campaign.entity.ts';
import { copiesOfMaterial, plannedOnly } from '../../server/src/publicity/campaign.rules.ts';
import { NoticeObjection } from '../../server/src/publicity/notice-objection.entity.ts';
import * as rules from '../../server/src/publicity/notice.rules.ts';
import { PublicNotice } from '../../server/src/publicity/public-notice.entity.ts';
import { maskName, namesIn, redact } from '../../server/src/publicity/redaction.rules.ts';
import { TypicalCase } from '../../server/src/publicity/typical-case.entity.ts';
import { consentGiven, consentKept } from '../../server/src/publicity/typical-case.rules.ts';
import { alteration, contextWith, creation, TODAY } from '../support/changes.ts';
import { stepsAllowed } from '../support/lifecycles.ts';

const context = contextWith({ 'notice.working-days': 5 });
const codes = (violations: { code: string; clause?: string }[]): string[] => violations.map((v) => v.code);

describe('what the public sees', () => {
  test.each([
    ['张三', '张*'],
    ['张三丰', '张*丰'],
    ['欧阳修文', '欧**文'],
    ['张', '*'],
  ])('%s is shown as %s', (name, shown) => expect(maskName(name)).toBe(shown));

  test('longer names go first, so that one within another is not half masked', () => {
    expect(namesIn('张三、张三丰 李四')).toEqual(['张三丰', '张三', '李四']);
    expect(redact('张三丰与张三', namesIn('张三，张三丰'))).toBe('张*丰与张*');
  });

  test.each([
    ['证件350402199003071234号', '证件350***********1234号'],
    ['证件35040219900307123x', '证件350***********123x'],
    ['手机13900001234', '手机139****1234'],
    ['文号20240101和座机0598-8223344不变', '文号20240101和座机0598-8223344不变'],
    ['十九位1350402199003071234', '十九位1350402199003071234'],
  ])('%s', (text, shown) => expect(redact(text, [])).toBe(shown));

  test('it is always made from the text, and the term from the parameter', () => {
    const change = creation(PublicNotice, {
      title: '张三',
      body: '张三丰',
      names: '张三丰',
      publicBody: '别的',
    });
    expect(rules.deriveRedaction(change, context)).toEqual({
      publicTitle: '张三',
      publicBody: '张*丰',
      workingDays: 5,
    });
  });
});

describe('a notice', () => {
  test.each([
    [4, ['NOTICE_TOO_SHORT']],
    [5, []],
    [7, []],
  ])('of %i working days (二(四)2)', (workingDays, found) => {
    const violations = rules.longEnough(creation(PublicNotice, { workingDays }), undefined, context);
    expect(codes(violations)).toEqual(found);
    for (const v of violations) expect(v.clause).toBe('二(四)2');
  });

  test('holds no citizen number in full, and names only people it is about (个人信息保护法)', () => {
    const change = creation(PublicNotice, { title: '公示', body: '张三350402199003071234', names: '张四' });
    expect(codes(rules.withoutNumbers(change))).toEqual(['NUMBER_IN_NOTICE']);
    expect(codes(rules.namesOccur(change))).toEqual(['NAME_NOT_IN_NOTICE']);
  });

  test('goes its way, and is not changed once it is out (二(四)2)', () => {
    expect(stepsAllowed(PublicNotice)).toEqual(['DRAFT publish PUBLISHED', 'PUBLISHED withdraw WITHDRAWN']);
    const out = { state: 'PUBLISHED', body: '甲' };
    expect(codes(rules.unchangedOnceOut(alteration(PublicNotice, out, { body: '乙' })))).toEqual([
      'NOTICE_PUBLISHED',
    ]);
    expect(rules.unchangedOnceOut(alteration(PublicNotice, out, { endsOn: '2024-06-09' }))).toEqual([]);
    expect(rules.unchangedOnceOut(alteration(PublicNotice, { state: 'DRAFT' }, { body: '乙' }))).toEqual([]);
  });
});

describe('an objection (二(四)2)', () => {
  const notice = { state: 'PUBLISHED', publishedOn: '2024-05-20', endsOn: '2024-05-27' };
  test.each([
    ['2024-05-19', ['OUTSIDE_NOTICE']],
    ['2024-05-20', []],
    ['2024-05-27', []],
    ['2024-05-28', ['OUTSIDE_NOTICE']],
  ])('received on %s', (receivedOn, found) => {
    const change = creation(NoticeObjection, { receivedOn, channel: 'LETTER' });
    expect(codes(rules.receivedInTime(change, { notice }))).toEqual(found);
  });

  test('to what is not out is refused', () => {
    const change = creation(NoticeObjection, { receivedOn: '2024-05-22' });
    const draft = { state: 'DRAFT', publishedOn: null, endsOn: null };
    expect(codes(rules.receivedInTime(change, { notice: draft }))).toEqual(['OUTSIDE_NOTICE']);
  });

  test('made here is of today; a letter is of its own day; a signed one can be answered', () => {
    const online = creation(NoticeObjection, { channel: 'ONLINE', receivedOn: '2020-01-01' });
    expect(rules.deriveReceipt(online, context)).toEqual({ receivedOn: TODAY });
    expect(
      rules.deriveReceipt(
        creation(NoticeObjection, { channel: 'LETTER', receivedOn: '2024-05-21' }),
        context,
      ),
    ).toEqual({});
    expect(codes(rules.signedIsReachable(creation(NoticeObjection, { objector: '王某' })))).toEqual([
      'NO_CONTACT',
    ]);
  });
});

describe('campaigns and cases', () => {
  test('free material is counted in copies; what is over is not rewritten (三(三))', () => {
    const material = { medium: 'FREE_MATERIAL', state: 'PLANNED' };
    expect(codes(copiesOfMaterial(alteration(Campaign, material, { reach: 10 })))).toEqual([
      'COPIES_MISSING',
    ]);
    expect(copiesOfMaterial(alteration(Campaign, material, { reach: 10, copies: 20 }))).toEqual([]);
    expect(codes(plannedOnly(alteration(Campaign, { state: 'HELD' }, { title: '乙' })))).toEqual([
      'CAMPAIGN_OVER',
    ]);
    expect(stepsAllowed(Campaign)).toEqual(['PLANNED report HELD', 'PLANNED cancel CANCELLED']);
  });

  test.each([
    [{}, ['NO_CONSENT']],
    [{ consentBy: '家属', consentOn: '2024-05-02' }, ['BEFORE_CONSENT']],
    [{ consentBy: '家属', consentOn: '2024-05-01' }, []],
  ])('a case published with %j (个人信息保护法 13)', (consent, found) => {
    const change = alteration(TypicalCase, { state: 'DRAFT', ...consent }, { publishedOn: '2024-05-01' });
    expect(codes(consentGiven(change))).toEqual(found);
  });

  test('consent is not withdrawn from a case that is still out', () => {
    const out = { state: 'PUBLISHED', consentBy: '家属', consentOn: '2024-05-01' };
    expect(codes(consentKept(alteration(TypicalCase, out, { consentOn: null })))).toEqual([
      'STILL_PUBLISHED',
    ]);
  });
});
