import { defineUi } from '../console/ui/define-ui.ts';
import { MatchPanel } from './match-panel.tsx';

export default defineUi('seekers', {
  list: {
    columns: [
      'level',
      'experienceYears',
      'wishedDivision',
      'wishedSector',
      'registeredOn',
      'validUntil',
      'active',
      'state',
    ],
    sort: { field: 'registeredOn', order: 'desc' },
  },
  show: { extra: ({ id, active }) => active && <MatchPanel side="seekers" id={id} /> },
});
