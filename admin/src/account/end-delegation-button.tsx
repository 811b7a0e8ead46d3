import { useMutation } from '@tanstack/react-query';
import { App, Button, Popconfirm } from 'antd';
import { t } from '../app/locale/locale.ts';
import { messageOf } from '../console/api/faults.ts';
import { endDelegation } from './account-acts.ts';

/** Takes a delegation back before its last day, from this moment. */
export function EndDelegationButton({ id, name }: { id: string; name: string }) {
  const { message } = App.useApp();
  const end = useMutation({
    mutationFn: () => endDelegation(id),
    onSuccess: () => void message.success(t('account.delegationEnded', { name })),
    onError: (error) => void message.error(messageOf(error)),
  });
  return (
    <Popconfirm title={t('account.endDelegationSure', { name })} onConfirm={() => end.mutate()}>
      <Button size="small" danger loading={end.isPending}>
        {t('account.endDelegation')}
      </Button>
    </Popconfirm>
  );
}
