import { Descriptions, Modal } from 'antd';
import { t } from '../../app/locale/locale.ts';

const KEYS = [
  ['J', t('keys.next')],
  ['K', t('keys.previous')],
  ['A', t('keys.approve')],
  ['R', t('keys.return')],
  ['X', t('keys.reject')],
  ['C', t('keys.comment')],
  ['Space', t('keys.select')],
  ['?', t('keys.help')],
  ['Ctrl K', t('palette.open')],
] as const;

/** The keys of the inbox. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const items = KEYS.map(([key, label]) => ({ key, label: <kbd>{key}</kbd>, children: label }));
  return (
    <Modal open={open} title={t('keys.title')} footer={null} onCancel={onClose} width={420}>
      <Descriptions column={1} size="small" items={items} colon={false} />
    </Modal>
  );
}
