import { useMutation } from '@tanstack/react-query';
import { Alert, App, DatePicker, Form, Input, Modal } from 'antd';
import type { Dayjs } from 'dayjs';
import dayjs from '../app/locale/dates.ts';
import { t } from '../app/locale/locale.ts';
import { messageOf } from '../console/api/faults.ts';
import { useFocusBack } from '../console/dialogs/use-focus-back.ts';
import { delegate } from './account-acts.ts';
import { ColleagueSelect } from './colleague-select.tsx';

interface Wish {
  delegateId: string;
  days: [first: Dayjs, last: Dayjs];
  reason: string;
}

const day = (date: Dayjs) => date.format('YYYY-MM-DD');

/** People name the last day; the register keeps the day from which it no longer holds. */
function inputOf({ delegateId, days: [first, last], reason }: Wish) {
  return { delegateId, since: day(first), until: day(last.add(1, 'day')), reason };
}

const isPast = (date: Dayjs) => date.isBefore(dayjs(), 'day');

/** To whom, for which days, and why. */
export function DelegateDialog({ role, onClose }: { role: string; onClose: () => void }) {
  const [form] = Form.useForm<Wish>();
  const { message } = App.useApp();
  useFocusBack();
  const give = useMutation({
    mutationFn: (wish: Wish) => delegate(inputOf(wish)),
    onSuccess: () => {
      void message.success(t('account.delegated'));
      onClose();
    },
  });
  return (
    <Modal
      open
      title={t('account.delegate')}
      okText={t('account.delegateOk')}
      confirmLoading={give.isPending}
      onOk={form.submit}
      onCancel={onClose}
      width={480}
    >
      <p>{t('account.delegateHint', { role })}</p>
      {give.error && (
        <Alert type="error" showIcon message={messageOf(give.error)} style={{ marginBottom: 12 }} />
      )}
      <Form<Wish> form={form} layout="vertical" requiredMark={false} onFinish={give.mutate}>
        <Form.Item
          name="delegateId"
          label={t('account.delegateTo')}
          rules={[{ required: true, message: t('account.delegateMissing') }]}
        >
          <ColleagueSelect />
        </Form.Item>
        <Form.Item
          name="days"
          label={t('account.delegateDays')}
          rules={[{ required: true, message: t('account.daysMissing') }]}
        >
          <DatePicker.RangePicker disabledDate={isPast} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t('account.delegateReason')}
          rules={[{ required: true, whitespace: true, message: t('account.reasonMissing') }]}
        >
          <Input maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
