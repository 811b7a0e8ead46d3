import { KeyOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { t } from '../app/locale/locale.ts';
import { useViewer } from '../app/session/viewer.ts';
import { messageOf } from '../console/api/faults.ts';
import { useFocusBack } from '../console/dialogs/use-focus-back.ts';
import { issuePassword } from './account-acts.ts';
import { ShownOnce } from './shown-once.tsx';

interface Props {
  accountId: string;
  name: string;
}

function IssuePasswordDialog({ accountId, name, onClose }: Props & { onClose: () => void }) {
  useFocusBack();
  const issue = useMutation({ mutationFn: () => issuePassword(accountId) });
  const done = <Button onClick={onClose}>{t('account.passwordGiven')}</Button>;
  return (
    <Modal
      open
      title={t('account.issuePasswordTitle', { name })}
      okText={t('account.issue')}
      confirmLoading={issue.isPending}
      onOk={() => issue.mutate()}
      onCancel={onClose}
      maskClosable={!issue.data}
      footer={issue.data ? done : undefined}
      width={460}
    >
      {issue.error && <Alert type="error" showIcon message={messageOf(issue.error)} />}
      {issue.data ? (
        <ShownOnce hint={t('account.passwordOnce')} secret={issue.data} />
      ) : (
        <p>{t('account.issuePasswordHint')}</p>
      )}
    </Modal>
  );
}

/** On an account's page, for system administrators. */
export function IssuePasswordButton(props: Props) {
  const { grant } = useViewer();
  const [open, setOpen] = useState(false);
  if (grant.role !== 'SYSTEM_ADMIN') return null;
  return (
    <>
      <Button icon={<KeyOutlined />} onClick={() => setOpen(true)}>
        {t('account.issuePassword')}
      </Button>
      {open && <IssuePasswordDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
