import { Alert, Form, Input, Modal } from 'antd';
import type { InputRef } from 'antd';
import type { KeyboardEvent } from 'react';
import { useRef } from 'react';
import { messageOf } from '../api/faults.ts';
import { useFocusBack } from './use-focus-back.ts';

interface Props {
  title: string;
  label: string;
  okText: string;
  hint?: string;
  /** What to say when nothing was written; without it the answer may be left out. */
  missing?: string;
  danger?: boolean;
  pending: boolean;
  error?: unknown;
  onAnswer: (text: string) => void;
  onClose: () => void;
}

/** Asks for one text, such as a reason. Ctrl+Enter answers; keys typed at once are not lost to an animation. */
export function AskDialog(props: Props) {
  const { title, label, okText, hint, missing, danger, pending, error, onAnswer, onClose } = props;
  const [form] = Form.useForm<{ text?: string }>();
  const input = useRef<InputRef>(null);
  useFocusBack();
  function onKeyDown(event: KeyboardEvent) {
    const isAnswer = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (isAnswer && !event.repeat) form.submit();
  }
  return (
    <Modal
      open
      transitionName=""
      maskTransitionName=""
      afterOpenChange={() => input.current?.focus()}
      title={title}
      okText={okText}
      okButtonProps={{ danger }}
      confirmLoading={pending}
      onOk={form.submit}
      onCancel={onClose}
      width={460}
    >
      {Boolean(error) && (
        <Alert type="error" showIcon message={messageOf(error)} style={{ marginBottom: 12 }} />
      )}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={({ text = '' }) => !pending && onAnswer(text.trim())}
      >
        <Form.Item
          name="text"
          label={label}
          extra={hint}
          rules={missing ? [{ required: true, whitespace: true, message: missing }] : []}
        >
          <Input.TextArea
            ref={input}
            onKeyDown={onKeyDown}
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={1000}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
