import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { t } from '../../app/locale/locale.ts';
import { LinkButton } from '../../app/pages/link-button.tsx';
import { messageOf } from '../../console/api/faults.ts';
import { AskDialog } from '../../console/dialogs/ask-dialog.tsx';
import { REVISABLE } from '../revisable.ts';
import { submitDraft, withdraw } from './acts.ts';
import type { ChangeRequestDetail } from './use-request.ts';

const OPEN = [...REVISABLE, 'PENDING'];

function WithdrawDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { mutate, isPending, error } = useMutation({
    mutationFn: (reason: string) => withdraw(id, reason),
    onSuccess: onClose,
  });
  return (
    <AskDialog
      title={t('withdraw.title')}
      label={t('withdraw.reason')}
      okText={t('withdraw.act')}
      danger
      pending={isPending}
      error={error}
      onAnswer={mutate}
      onClose={onClose}
    />
  );
}

function SubmitButton({ id }: { id: string }) {
  const { message } = App.useApp();
  const { mutate, isPending } = useMutation({
    mutationFn: () => submitDraft(id),
    onSuccess: () => void message.success(t('outcome.pending')),
    onError: (error) => void message.error(messageOf(error)),
  });
  return (
    <Button type="primary" loading={isPending} onClick={() => mutate()}>
      {t('form.submit')}
    </Button>
  );
}

/** What the maker may do with a request of their own: submit, revise, withdraw. */
export function MakerButtons({ request: { id, mine, state } }: { request: ChangeRequestDetail }) {
  const [withdrawing, setWithdrawing] = useState(false);
  if (!mine || !OPEN.includes(state)) return null;
  return (
    <>
      {state === 'DRAFT' && <SubmitButton id={id} />}
      {REVISABLE.includes(state) && (
        <LinkButton to={`/changeRequests/${id}/revise`} type={state === 'DRAFT' ? 'default' : 'primary'}>
          {t(state === 'DRAFT' ? 'revise.goOn' : 'revise.act')}
        </LinkButton>
      )}
      <Button danger onClick={() => setWithdrawing(true)}>
        {t('withdraw.act')}
      </Button>
      {withdrawing && <WithdrawDialog id={id} onClose={() => setWithdrawing(false)} />}
    </>
  );
}
