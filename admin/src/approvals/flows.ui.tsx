import { defineUi } from '../console/ui/define-ui.ts';
import { FlowDefinitionView } from './flow-definition.tsx';

export default defineUi('flows', {
  list: { lead: 'name', columns: ['name', 'edition', 'since', 'retired'] },
  // The key and the definition are for the server; people are told what they say.
  show: {
    hidden: ['key', 'definition'],
    extra: ({ definition }) => <FlowDefinitionView definition={definition} />,
  },
});
