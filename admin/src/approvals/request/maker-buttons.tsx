import { useMutation } from '@tanstack/react-query';
import { App, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { t } from '../../app/locale/locale.ts';
import { messageOf } from '../../console/api/faults.ts';
import { submitDraft, withdraw } from './acts.ts';
import type { ChangeRequestDetail } from './use-request.ts';

const REVISABLE = ['DRAFT', 'RETURNED', 'CONFLICT'];
const OPEN = [...REVISABLE, 'PENDING'];

function WithdrawDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { message } = App.useApp();
  const [form] = Form.useForm<{ reason: string }>();
  const act = useMutation({
    mutationFn: ({ reason }: { reason: string }) => withdraw(id, reason),
    onSuccess: onClose,
    onError: (error) => void message.error(messageOf(error)),
  });
  return (
    <Modal open title={t('withdraw.title')} okText={t('withdraw.act')} okButtonProps={{ danger: true }} confirmLoading={act.isPending} onOk={form.submit} onCancel={onClose} width={440}>
      <Form form={form} layout="vertical" onFinish={act.mutate}>
        <Form.Item name="reason" label={t('withdraw.reason')}>
          <Input.TextArea autoFocus autoSize={{ minRows: 2 }} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

/** What the maker may do with a request of their own: submit, revise, withdraw. */
export function MakerButtons({ request: { id, mine, state } }: { request: ChangeRequestDetail }) {
  const { message } = App.useApp();
  const [withdrawing, setWithdrawing] = useState(false);
  const submit = useMutation({
    mutationFn: () => submitDraft(id),
    onSuccess: () => void message.success(t('outcome.pending')),
    onError: (error) => void message.error(messageOf(error)),
  });
  if (!mine || !OPEN.includes(state)) return null;
  return (
    <>
      {state === 'DRAFT' && (
        <Button type="primary" loading={submit.isPending} onClick={() => submit.mutate()}>
          {t('form.submit')}
        </Button>
      )}
      {REVISABLE.includes(state) && (
        <Link to={`/changeRequests/${id}/revise`}>
          <Button type={state === 'DRAFT' ? 'default' : 'primary'}>{t('revise.act')}</Button>
        </Link>
      )}
      <Button danger onClick={() => setWithdrawing(true)}>
        {t('withdraw.act')}
      </Button>
      {withdrawing && <WithdrawDialog id={id} onClose={() => setWithdrawing(false)} />}
    </>
  );
}
