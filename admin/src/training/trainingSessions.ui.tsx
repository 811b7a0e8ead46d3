import { Button } from 'antd';
import { Link } from 'react-router';
import { useMay } from '../app/session/viewer.ts';
import { defineUi } from '../console/ui/define-ui.ts';
import { say } from './words.ts';

function SheetButton({ id }: { id: string }) {
  const may = useMay();
  if (!may('trainingAttendances:create')) return null;
  return (
    <Link to={`/trainingSessions/${id}/sheet`}>
      <Button>{say('sheet')}</Button>
    </Link>
  );
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
