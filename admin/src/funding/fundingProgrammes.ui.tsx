import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('fundingProgrammes', {
  list: { sort: { field: 'fiscalYear', order: 'desc' }, totals: ['allocated', 'committed', 'disbursed'] },
  form: { ownDivision: true },
});
