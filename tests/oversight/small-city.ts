import type { EntityManager } from '@mikro-orm/postgresql';
import { AreaFlag } from '../../server/src/institutions/area-flag.entity.ts';
import { CommunityClass } from '../../server/src/institutions/community-class.entity.ts';
import { Institution } from '../../server/src/institutions/institution.entity.ts';
import { Pilot } from '../../server/src/quality/pilot.entity.ts';
import { TrainingBase } from '../../server/src/training/training-base.entity.ts';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { Certificate } from '../../server/src/workforce/certificate.entity.ts';
import { Appointment } from '../../server/src/workforce/appointment.entity.ts';
import { Equivalence } from '../../server/src/workforce/equivalence.entity.ts';
import { Practitioner } from '../../server/src/workforce/practitioner.entity.ts';
import { Post } from '../../server/src/institutions/post.entity.ts';
import type { Api } from '../support/api.ts';
import { citizenId } from '../support/citizen-id.ts';
import { keep } from '../support/rows.ts';

/** Communities before and after the merger of 2021, in the counties 梅列, 三元 (old), 沙县 and 永安. */
export const places = {
  meilie: '350402001001',
  meilieNow: '350404001001',
  sanyuan: '',
  sanyuanNow: '',
  shaxian: '',
  shaxianNow: '',
  yongan: '',
};

let serial = 0;

/** Somebody in the register, known since a day; with what they hold. */
interface Somebody {
  division: string;
  entered: string;
  sector?: string;
  certificates?: [level: string, issuedOn: string][];
  equivalences?: [level: string, recognizedOn: string][];
  values?: object;
}

async function somebody(em: EntityManager, { division, entered, ...more }: Somebody): Promise<string> {
  const n = ++serial;
  const id = await keep(em, Practitioner, {
    name: `某${n}`,
    divisionId: division,
    sector: more.sector ?? 'CIVIL_AFFAIRS',
    documentNumber: citizenId('1980-01-01', n),
    education: '61',
    practisingSince: '2016-01-01',
    ...more.values,
  });
  await dated(em, id, entered);
  for (const [level, issuedOn] of more.certificates ?? [])
    await keep(em, Certificate, { practitionerId: id, level, issuedOn, number: `S-${n}-${level}` });
  for (const [level, recognizedOn] of more.equivalences ?? [])
    await keep(em, Equivalence, { practitionerId: id, level, recognizedOn, basis: '长期从事社会工作' });
  return id;
}

const noon = (day: string): string => `${day}T12:00:00+08:00`;

/** The last revision began on a day, and the one before ended then: history as if it had been written in time. */
async function dated(em: EntityManager, id: string, day: string, table = 'practitioner'): Promise<void> {
  const last = `(select max(rev_id) from history.${table} where id = ?)`;
  await em.execute(`update history.${table} set rev_from = ? where rev_id = ${last}`, [noon(day), id]);
  await em.execute(
    `update history.${table} set rev_to = ? where id = ? and rev_to is not null and rev_id = (select rev_id from history.${table} where id = ? and rev_id < ${last} order by rev_id desc limit 1)`,
    [noon(day), id, id, id],
  );
}

async function changed(em: EntityManager, id: string, day: string, set: string): Promise<void> {
  await em.execute(`update practitioner set ${set} where id = ?`, [id]);
  await dated(em, id, day);
}

/** Arranges the city: each line is one truth that a figure has to get right. */
export async function arrangeCity(api: Api): Promise<{ moved: string }> {
  return asPipeline(api.orm, { accountId: null }, async (em) => {
    await choosePlaces(em);
    const { meilie, meilieNow, sanyuan, sanyuanNow, shaxian, shaxianNow, yongan } = places;
    const staff = { communityWorker: true };

    // Entered under an old code and never filed anew; a community worker with the certificate of mid level.
    await somebody(em, {
      division: meilie,
      entered: '2019-03-01',
      values: staff,
      certificates: [['MID', '2018-10-01']],
    });
    // Filed anew after the merger.
    const refiled = await somebody(em, {
      division: sanyuan,
      entered: '2019-03-01',
      certificates: [['ASSISTANT', '2015-09-01']],
    });
    await changed(em, refiled, '2021-03-01', `division_id = '${sanyuanNow}'`);
    // Moved from 永安 to 沙县 in the middle of 2020, and filed anew with it.
    const moved = await somebody(em, {
      division: yongan,
      entered: '2019-05-01',
      certificates: [
        ['ASSISTANT', '2017-09-01'],
        ['MID', '2020-11-15'],
      ],
    });
    await changed(em, moved, '2020-07-01', `division_id = '${shaxian}'`);
    await changed(em, moved, '2021-03-01', `division_id = '${shaxianNow}'`);
    // Senior by recognition only, from the middle of 2020.
    await somebody(em, {
      division: yongan,
      entered: '2019-01-01',
      sector: 'TRADE_UNION',
      certificates: [['ASSISTANT', '2014-09-01']],
      equivalences: [['SENIOR', '2020-06-01']],
    });
    // College without a listed major; school; college with social work.
    await somebody(em, {
      division: yongan,
      entered: '2019-01-01',
      values: { education: '21', major: '会计学' },
    });
    await somebody(em, { division: yongan, entered: '2019-01-01' });
    await somebody(em, {
      division: yongan,
      entered: '2019-01-01',
      sector: 'TRADE_UNION',
      values: { education: '31', major: '社会工作' },
    });
    // Left in October 2020.
    const left = await somebody(em, {
      division: yongan,
      entered: '2019-01-01',
      certificates: [['MID', '2016-09-01']],
    });
    await changed(em, left, '2020-10-01', `engagement = 'LEFT'`);
    // Entered lately, in practice for long; entered lately and lately begun.
    await somebody(em, {
      division: meilieNow,
      entered: '2024-02-01',
      values: staff,
      certificates: [['MID', '2016-09-01']],
    });
    await somebody(em, {
      division: meilieNow,
      entered: '2024-02-01',
      values: { practisingSince: '2023-01-01' },
      certificates: [['ASSISTANT', '2022-10-01']],
    });
    // Retired when entered, but appointed at the time.
    const retired = await somebody(em, {
      division: yongan,
      entered: '2024-02-01',
      values: { engagement: 'RETIRED' },
      certificates: [['ASSISTANT', '2012-09-01']],
    });
    // Told of the county as a whole: which of the two old ones it was, nobody knows.
    await somebody(em, {
      division: '350404000000',
      entered: '2024-02-01',
      certificates: [['ASSISTANT', '2013-09-01']],
    });
    // Entered by mistake and deleted in the middle of 2021.
    const deleted = await somebody(em, {
      division: yongan,
      entered: '2019-01-01',
      values: { education: '21' },
    });
    await em.execute('delete from practitioner where id = ?', [deleted]);
    await em.execute('update history.practitioner set rev_to = ? where id = ?', [
      noon('2021-06-15'),
      deleted,
    ]);

    await keepInstitutions(em, moved, retired);
    for (const [division, classCode] of [
      [meilie, '111'],
      [sanyuan, '112'],
      [shaxian, '121'],
      [yongan, '220'],
    ] as const)
      await keep(em, CommunityClass, {
        divisionId: division,
        classCode,
        since: '2018-10-31',
        source: '测试',
      });
    await keep(em, AreaFlag, {
      divisionId: '350427000000',
      kind: 'OLD_REVOLUTIONARY',
      since: '2013-01-01',
      source: '测试',
    });
    await keep(em, AreaFlag, {
      divisionId: '350481000000',
      kind: 'POOR',
      since: '2015-01-01',
      until: '2020-12-01',
      source: '测试',
    });
    await keepFacilities(em);
    return { moved };
  });
}

/** Pilots and bases from before the merger and after, ended ones among them. */
async function keepFacilities(em: EntityManager): Promise<void> {
  const { meilie, sanyuan, shaxianNow, yongan } = places;
  const pilots = [
    ['PROVINCIAL', 'COMPREHENSIVE', yongan, '2018-01-01', null],
    ['PROVINCIAL', 'AREA', yongan, '2018-01-01', null],
    ['MUNICIPAL', 'AREA', meilie, '2019-01-01', null],
    ['MUNICIPAL', 'AREA', shaxianNow, '2022-01-01', null],
    ['MUNICIPAL', 'AREA', yongan, '2016-01-01', '2020-12-31'],
  ] as const;
  for (const [level, kind, division, since, until] of pilots) {
    const title = `试点${++serial}`;
    const id = await keep(em, Pilot, { title, level, kind, divisionId: division, sector: 'CIVIL_AFFAIRS' });
    const state = until ? 'CONCLUDED' : 'DESIGNATED';
    await em.execute('update pilot set state = ?, designated_on = ?, ended_on = ? where id = ?', [
      ...[state, since, until, id],
    ]);
  }
  const bases = [
    [meilie, '2014-05-01', null],
    [sanyuan, '2014-05-01', '2022-06-30'],
    [yongan, '2021-06-01', null],
  ] as const;
  for (const [division, since, until] of bases) {
    const values = { name: `基地${++serial}`, kind: 'COMMUNITY_SCHOOL', divisionId: division };
    const id = await keep(em, TrainingBase, { ...values, sector: 'CIVIL_AFFAIRS' });
    const state = until ? 'CLOSED' : 'ACTIVE';
    await em.execute('update training_base set state = ?, established_on = ?, closed_on = ? where id = ?', [
      ...[state, since, until, id],
    ]);
  }
}

async function keepInstitutions(em: EntityManager, moved: string, retired: string): Promise<void> {
  const { yongan, shaxianNow } = places;
  const at = async (
    kind: string,
    division: string,
    publicBenefit: boolean,
    entered: string,
    deregisteredOn: string | null = null,
  ): Promise<string> => {
    const id = await keep(em, Institution, {
      name: `机构${++serial}`,
      kind,
      divisionId: division,
      sector: 'CIVIL_AFFAIRS',
      publicBenefit,
      deregisteredOn,
    });
    await dated(em, id, entered, 'institution');
    await em.execute('update institution set created_at = ? where id = ?', [noon(entered), id]);
    await dated(em, id, entered, 'institution');
    return id;
  };
  await at('SOCIAL_GROUP', yongan, true, '2019-01-01');
  await at('SOCIAL_GROUP', yongan, true, '2019-01-01', '2020-06-01');
  await at('ENTERPRISE', yongan, true, '2019-01-01');
  const agency = await at('PRIVATE_NON_ENTERPRISE', shaxianNow, false, '2022-01-01');
  await changed(em, moved, '2022-02-01', `institution_id = ${agency}`);
  const post = await keep(em, Post, {
    name: '岗',
    institutionId: agency,
    kind: 'GENERAL',
    level: 'ASSISTANT',
    quota: 1,
    establishedOn: '2018-01-01',
  });
  await keep(em, Appointment, {
    practitionerId: retired,
    postId: post,
    startOn: '2018-01-01',
    endOn: '2021-12-31',
  });
}

async function choosePlaces(em: EntityManager): Promise<void> {
  const pair = async (county: string): Promise<[string, string]> => {
    const sql = `select s.from_id, s.to_id from division_succession s join division d on d.id = s.from_id
      where s.from_id like ? and d.community_kind = 'RESIDENTS' and s.since = '2021-02-03' order by 1 limit 1`;
    const [row] = (await em.execute(sql, [`${county}%`])) as { from_id: string; to_id: string }[];
    return [row!.from_id, row!.to_id];
  };
  [places.sanyuan, places.sanyuanNow] = await pair('350403');
  [places.shaxian, places.shaxianNow] = await pair('350427');
  const [yongan] = (await em.execute(
    `select id from division where id like '350481%' and community_kind = 'RESIDENTS' and valid_from is null and valid_to is null order by id limit 1`,
  )) as { id: string }[];
  places.yongan = yongan!.id;
}
