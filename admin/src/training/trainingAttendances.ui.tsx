import { defineUi } from '../console/ui/define-ui.ts';
import { ShortfallPanel } from './shortfall-panel.tsx';

export default defineUi('trainingAttendances', {
  list: {
    columns: ['practitioner', 'session', 'heldOn', 'minutes', 'classHours'],
    lead: 'minutes',
    filters: ['session', 'practitioner', 'heldOn'],
    above: ShortfallPanel,
  },
});
