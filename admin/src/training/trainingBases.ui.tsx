import { defineUi } from '../console/ui/define-ui.ts';
import { BaseCoverage } from './base-coverage.tsx';

export default defineUi('trainingBases', {
  list: {
    columns: ['name', 'kind', 'division', 'host', 'state', 'establishedOn', 'closedOn'],
    filters: ['kind', 'division', 'state'],
    above: BaseCoverage,
  },
});
