import '../../server/src/app/catalogue.ts';
import { describe, expect, it } from 'vitest';
import { Duty } from '../../server/src/access/duty.entity.ts';
import { notHeldTwice, oneOfficeEach, type DutyFacts } from '../../server/src/access/duty.rules.ts';
import { alteration, creation } from '../support/changes.ts';

const duty = (kind: string, since: string, until: string | null = null) =>
  creation(Duty, { officeId: '7', kind, since, until });
const held = (own: boolean, since: string, until: string | null = null): DutyFacts => ({
  others: [{ own, office: '三明市委组织部', since, until }],
});

describe('an office holds a duty (三(一))', () => {
  it.each([
    ['2023-04-01', null, '2013-04-01', null, 1],
    ['2013-04-01', null, '2013-04-01', null, 1],
    ['2010-01-01', '2013-04-02', '2013-04-01', null, 1],
    ['2010-01-01', '2013-04-01', '2013-04-01', null, 0],
    ['2023-04-01', null, '2013-04-01', '2023-04-01', 0],
  ])('once at a time: %s to %s beside %s to %s gives %i problems', (since, until, from, to, count) => {
    expect(notHeldTwice(duty('SECTOR', since, until), held(true, from, to))).toHaveLength(count);
    expect(notHeldTwice(duty('SECTOR', since, until), held(false, from, to))).toEqual([]);
  });

  it.each([
    ['COORDINATION', 1],
    ['REGISTRATION', 1],
    ['FINANCE', 1],
    ['SECTOR', 0],
  ])('%s, while another of the division holds it, gives %i problems', (kind, count) => {
    expect(oneOfficeEach(duty(kind, '2023-04-01'), held(false, '2013-04-01'))).toHaveLength(count);
    expect(oneOfficeEach(duty(kind, '2023-04-01'), held(false, '2013-04-01', '2023-04-01'))).toEqual([]);
    expect(oneOfficeEach(duty(kind, '2023-04-01'), held(true, '2013-04-01'))).toEqual([]);
  });

  it('and may be ended even where it overlaps with another’s already', () => {
    const ended = (until: string | null) =>
      alteration(Duty, { officeId: '7', kind: 'FINANCE', since: '2020-01-01', until: null }, { until });
    const both = [...held(true, '2022-01-01').others, ...held(false, '2022-01-01').others];
    const found = (change: ReturnType<typeof ended>) => [
      ...notHeldTwice(change, { others: both }),
      ...oneOfficeEach(change, { others: both }),
    ];
    expect(found(ended('2026-01-01'))).toEqual([]);
    expect(found({ ...ended('2026-01-01'), changed: new Set(['until', 'since']) })).toHaveLength(2);
  });

  it('and is told who holds it, and what to do', () => {
    expect(oneOfficeEach(duty('COORDINATION', '2023-04-01'), held(false, '2013-04-01'))).toEqual([
      {
        field: 'since',
        code: 'HELD_BY_ANOTHER',
        message:
          '本区划的“牵头协调”由“三明市委组织部”承担（2013-04-01 至 今），同一时间只由一个机构承担。请先填写其「终止日期」，或改正「起始日期」。',
        clause: '三(一)',
      },
    ]);
  });
});
