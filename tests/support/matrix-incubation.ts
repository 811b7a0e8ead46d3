import { IncubationBase } from '../../server/src/incubation/incubation-base.entity.ts';
import { BaseService } from '../../server/src/incubation/base-service.entity.ts';
import { IncubationGrant } from '../../server/src/incubation/incubation-grant.entity.ts';
import { Tenancy } from '../../server/src/incubation/tenancy.entity.ts';
import { TenancyAssessment } from '../../server/src/incubation/tenancy-assessment.entity.ts';
import { TenancySupport } from '../../server/src/incubation/tenancy-support.entity.ts';
import { place, type MatrixPart, type Site } from './matrix-part.ts';
import { keep } from './rows.ts';

let serial = 0;
/** Base, tenancy and grant of each institution. */
const bases = new Map<string, string>();
const tenancies = new Map<string, string>();
const supports = new Map<string, string>();
const payment = { claimedOn: '2023-07-01', amount: 1 };

const tenant = 't.id, p.division_id as division, p.sector, y.institution_id as institution';
const ofTenancy = (table: string): string =>
  `select ${tenant} from ${table} t join tenancy y on y.id = t.tenancy_id join incubation_base p on p.id = y.base_id`;

const newBase = ({
  division: divisionId,
  sector,
  institution: operatorId,
}: Omit<Site, 'person' | 'post'>) => ({
  name: `基地${++serial}`,
  divisionId,
  sector,
  operatorId,
  openedOn: '2020-01-01',
  capacity: 20,
});

export const incubation: MatrixPart = {
  table: `
incubationBases      AAAA AAAA SSSS A--- *-I- *--- A--- ---- ---- ----
baseServices         AAAA AAAA SSSS A--- *II- *--- A--- ---- ---- ----
tenancies            AAAA AAAA SSSS A--- III- ---- A--- ---- ---- ----
tenancySupports      AAAA AAAA SSSS A--- I--- ---- A--- ---- ---- ----
tenancyAssessments   AAAA AAAA SSSS A--- I--- ---- A--- ---- ---- ----
incubationGrants     AA-- AA-- SS-- A--- II-- ---- A--- ---- ---- ----
`,
  actions: `
incubationBases.suspend  A A S - - - - - - -
incubationBases.resume   A A S - - - - - - -
incubationBases.close    A A S - - - - - - -
tenancies.review         A A S - - - - - - -
tenancies.publicize      A A S - - - - - - -
tenancies.admit          A A S - - - - - - -
tenancies.assess         A A S - - - - - - -
tenancies.prolong        A A S - - - - - - -
tenancies.graduate       A A S - - - - - - -
tenancies.reject         A A S - - - - - - -
tenancies.withdraw       A A S - I - - - - -
incubationGrants.commit   - A - A - - - - - -
incubationGrants.disburse - A - A - - - - - -
incubationGrants.refuse   A A - A - - - - - -
incubationGrants.withdraw A A S - I - - - - -
`,
  carried: {
    incubationBases: `select p.id, ${place}, p.operator_id as institution from incubation_base p`,
    baseServices: `select t.id, ${place}, p.operator_id as institution from base_service t join incubation_base p on p.id = t.base_id`,
    tenancies: `select y.id, ${place}, y.institution_id as institution from tenancy y join incubation_base p on p.id = y.base_id`,
    tenancySupports: ofTenancy('tenancy_support'),
    tenancyAssessments: ofTenancy('tenancy_assessment'),
    incubationGrants: `select ${tenant.replace('t.id', 'g.id')} from incubation_grant g join tenancy_support t on t.id = g.support_id join tenancy y on y.id = t.tenancy_id join incubation_base p on p.id = y.base_id`,
  },
  harmless: {
    incubationBases: { address: '新址' },
    baseServices: { provider: '提供方' },
    tenancies: { plan: '修订计划' },
    tenancySupports: { documentNumber: '文号' },
    tenancyAssessments: { assessor: '评估方' },
  },
  fresh: {
    incubationBases: newBase,
    baseServices: (at) => ({ baseId: bases.get(at.institution), kind: 'LEGAL' }),
    tenancies: (at) => ({
      baseId: bases.get(at.institution),
      institutionId: at.institution,
      appliedOn: '2024-01-01',
      plan: '孵化计划',
    }),
    tenancySupports: (at) => ({
      tenancyId: tenancies.get(at.institution),
      kind: 'PREMISES',
      givenOn: '2024-01-01',
    }),
    tenancyAssessments: (at) => ({
      tenancyId: tenancies.get(at.institution),
      stage: 'INTERIM',
      assessedOn: '2024-02-01',
      score: 80,
      result: 'PASSED',
    }),
    incubationGrants: (at) => ({ supportId: supports.get(at.institution), ...payment }),
  },
  keep: async (em, { institutions }) => {
    for (const { id, division, sector } of institutions) {
      const baseId = await keep(em, IncubationBase, newBase({ division, sector, institution: id }));
      bases.set(id, baseId);
      await keep(em, BaseService, { baseId, kind: 'PREMISES' });
      const values = {
        baseId,
        institutionId: id,
        appliedOn: '2023-01-01',
        plan: '计划',
        state: 'INCUBATING',
      };
      const tenancyId = await keep(em, Tenancy, values);
      tenancies.set(id, tenancyId);
      const grant = { tenancyId, kind: 'GRANT', amount: 1, givenOn: '2023-06-01' };
      const supportId = await keep(em, TenancySupport, grant);
      supports.set(id, supportId);
      await keep(em, IncubationGrant, { supportId, ...payment });
      const assessed = { stage: 'INTERIM', assessedOn: '2023-12-01', score: 70, result: 'PASSED' };
      await keep(em, TenancyAssessment, { tenancyId, ...assessed });
    }
  },
};
