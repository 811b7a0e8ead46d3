import { App } from 'antd';
import { useNavigate } from 'react-router';
import { t } from '../../app/locale/locale.ts';
import type { WriteResult } from '../api/data-provider.ts';

/** After a write: says what became of it, and goes to the record or to its request. */
export function useOutcome(resource: string) {
  const { message } = App.useApp();
  const navigate = useNavigate();
  return ({ record, changeRequest }: Pick<WriteResult, 'record' | 'changeRequest'>) => {
    const state = changeRequest?.state ?? 'APPLIED';
    const said =
      state === 'APPLIED' ? 'outcome.applied' : state === 'DRAFT' ? 'outcome.draft' : 'outcome.pending';
    void message.success(t(said));
    const applied = state === 'APPLIED' && record;
    const path = applied ? `/${resource}/${record.id}` : `/changeRequests/${changeRequest?.id}`;
    void navigate(applied || changeRequest ? path : `/${resource}`, { replace: true });
  };
}
