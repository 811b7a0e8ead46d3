import { DownloadOutlined } from '@ant-design/icons';
import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import { t } from '../../app/locale/locale.ts';
import { useMay } from '../../app/session/viewer.ts';
import { messageOf } from '../../console/api/faults.ts';
import { canChecksum, payFileOf, saveCsv, saveExcel } from './pay-file.ts';
import { PayFileSaved } from './pay-file-saved.tsx';
import { readPayments } from './payments.ts';

interface Props {
  runId: string;
  name: string;
  /** Whether the roll is settled and its money committed. */
  ready: boolean;
}

/** The roll as the bank takes it: people with accounts and amounts, the sum, and a checksum to compare. */
export default function PayFileButton({ runId, name, ready }: Props) {
  const { modal, message } = App.useApp();
  const may = useMay();
  const [busy, setBusy] = useState(false);
  async function save(kind: string) {
    // Before the server is asked: it logs a file made.
    if (!canChecksum) return void message.error(t('payFile.insecure'));
    setBusy(true);
    try {
      const file = await payFileOf(name, await readPayments(runId));
      await (kind === 'csv' ? saveCsv(file) : saveExcel(file));
      modal.success({
        title: t('payFile.saved', { people: file.rows.length, total: file.total }),
        content: <PayFileSaved file={file} />,
        width: 620,
      });
    } catch (fault) {
      message.error(messageOf(fault));
    } finally {
      setBusy(false);
    }
  }
  const items = [
    { key: 'xlsx', label: t('payFile.excel') },
    { key: 'csv', label: t('payFile.csv') },
  ];
  if (!ready || !may('subsidyRuns:disburse')) return null;
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => void save(key) }}>
      <Button icon={<DownloadOutlined />} loading={busy}>
        {t('payFile.button')}
      </Button>
    </Dropdown>
  );
}
