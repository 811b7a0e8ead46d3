import type { EntityManager } from '@mikro-orm/postgresql';
import { govern } from '../kernel/change/behaviour.ts';
import { RewardNomination } from './nomination.entity.ts';
import { RewardProgramme } from './programme.entity.ts';
import {
  levelFitsDivision,
  nominationsEndAfterBegin,
  quotaCoversHonoured,
  quotaWithinLimit,
  type ProgrammeFacts,
} from './programme.rules.ts';

const honoured = (em: EntityManager, programme: string, kind: string): Promise<number> =>
  em.count(RewardNomination, { programme, kind, state: { $in: ['CONFERRED', 'REVOKED'] } } as never);

govern<ProgrammeFacts>(RewardProgramme, {
  facts: async (em, { kind, id }) => {
    if (kind === 'CREATE') return { honoured: { PERSON: 0, INSTITUTION: 0 } };
    return {
      honoured: {
        PERSON: await honoured(em, id, 'PERSON'),
        INSTITUTION: await honoured(em, id, 'INSTITUTION'),
      },
    };
  },
  rules: [quotaWithinLimit, levelFitsDivision, quotaCoversHonoured, nominationsEndAfterBegin],
});
