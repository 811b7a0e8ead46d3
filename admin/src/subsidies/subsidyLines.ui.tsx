import { defineUi } from '../console/ui/define-ui.ts';
import { Explanation } from './explanation.tsx';

export default defineUi('subsidyLines', {
  list: {
    lead: null,
    columns: ['run', 'kind', 'level', 'amount', 'difference', 'unmet', 'state'],
    filters: ['run', 'kind', 'state', 'level', 'unmet'],
    sort: { field: 'month', order: 'desc' },
  },
  fields: { explanation: { cell: (text) => <Explanation text={text} /> } },
  show: { hidden: ['workings', 'deviation'] },
});
