import { defineUi } from '../console/ui/define-ui.ts';
import { MissingConditions } from '../incentives/missing-conditions.tsx';

export default defineUi('practitioners', {
  fields: { rankMissing: { cell: (missing) => missing && <MissingConditions missing={missing} /> } },
  list: {
    columns: ['name', 'documentNumber', 'sex', 'birthDate', 'level', 'division', 'sector', 'institution'],
    filters: ['level', 'sector', 'division', 'institution', 'engagement'],
  },
  form: {
    initial: {
      documentType: 'CITIZEN_ID',
      engagement: 'ON_POST',
      serviceRole: 'SERVICE',
      communityWorker: false,
    },
  },
  // Pinyin serves the search; it tells a reader nothing.
  show: { hidden: ['pinyin', 'initials'] },
});
