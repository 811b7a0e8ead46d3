import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('noticeObjections', {
  list: {
    lead: 'content',
    columns: ['content', 'notice', 'channel', 'objector', 'receivedOn', 'state'],
    sort: { field: 'createdAt', order: 'desc' },
  },
});
