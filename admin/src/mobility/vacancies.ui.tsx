import { defineUi } from '../console/ui/define-ui.ts';
import { MatchPanel } from './match-panel.tsx';

export default defineUi('vacancies', {
  list: {
    columns: ['title', 'post', 'level', 'seats', 'hired', 'publishedOn', 'validUntil', 'active', 'state'],
    lead: 'title',
    sort: { field: 'publishedOn', order: 'desc' },
  },
  show: { extra: ({ id, active }) => active && <MatchPanel side="vacancies" id={id} /> },
});
