import type { EntityManager } from '@mikro-orm/postgresql';
import { RewardProgramme } from '../../incentives/programme.entity.ts';
import type { RuleContext, Values } from '../../kernel/change/behaviour.ts';
import { addDays } from '../../kernel/values/day.ts';
import { CITY, counties } from './places.ts';
import { saveAll, type Saved } from './saving.ts';

/** Last year's of the city, this year's, and a county's. */
export const saveProgrammes = (em: EntityManager, context: RuleContext): Promise<Saved[]> => {
  const year = Number(context.today.slice(0, 4));
  const programme = (
    name: string,
    state: string,
    from: number,
    until: number,
    more: Values = {},
  ): Values => ({
    ...{
      name: `${name}（演示）`,
      level: 'CITY',
      divisionId: CITY,
      state,
      personQuota: 20,
      institutionQuota: 5,
    },
    ...{ nominationsFrom: addDays(context.today, from), nominationsUntil: addDays(context.today, until) },
    ...more,
  });
  const ofCounty = { level: 'COUNTY', divisionId: counties[0].code, personQuota: 5, institutionQuota: 2 };
  return saveAll(
    em,
    RewardProgramme,
    [
      programme(`${year - 1}年度三明市优秀社会工作者和机构`, 'FINISHED', -420, -345, { leastGrade: 'A3' }),
      programme(`${year}年度三明市优秀社会工作者和机构`, 'OPEN', -45, 30, { leastGrade: 'A3' }),
      programme(`${year}年度三元区优秀社会工作者`, 'CLOSED', -60, -30, ofCounty),
    ],
    context,
  );
};
