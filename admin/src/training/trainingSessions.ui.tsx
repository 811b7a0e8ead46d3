import { LinkButton } from '../app/pages/link-button.tsx';
import { useMay } from '../app/session/viewer.ts';
import { defineUi } from '../console/ui/define-ui.ts';
import { say } from './words.ts';

function SheetButton({ id }: { id: string }) {
  const may = useMay();
  if (!may('trainingAttendances:create')) return null;
  return <LinkButton to={`/trainingSessions/${id}/sheet`}>{say('sheet')}</LinkButton>;
}

export default defineUi('trainingSessions', {
  list: {
    columns: ['course', 'term', 'state', 'heldOn', 'minutes', 'capacity', 'enrolled', 'seatsLeft'],
    lead: 'term',
    filters: ['state', 'course', 'heldOn'],
    sort: { field: 'heldOn', order: 'desc' },
  },
  show: { actions: ({ id, state }) => state === 'HELD' && <SheetButton id={id} /> },
});
