import { defineUi } from '../console/ui/define-ui.ts';
import { PilotTargets } from './pilot-targets.tsx';

export default defineUi('pilots', {
  list: {
    columns: ['title', 'level', 'kind', 'division', 'institution', 'state', 'designatedOn', 'endedOn'],
    filters: ['level', 'kind', 'state', 'division'],
    above: PilotTargets,
  },
});
