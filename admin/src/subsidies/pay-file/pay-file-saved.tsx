import { Alert } from 'antd';
import { t } from '../../app/locale/locale.ts';
import type { PayFile } from './pay-file.ts';

/** So many names tell whom to ask; the file has the rest. */
const NAMED = 10;

/** The checksum to compare, and whom the bank cannot pay yet. */
export function PayFileSaved({ file: { checksum, withoutAccount } }: { file: PayFile }) {
  const names = withoutAccount.slice(0, NAMED).join('、') + (withoutAccount.length > NAMED ? '……' : '');
  return (
    <>
      <p>{t('payFile.checksum', { checksum })}</p>
      {withoutAccount.length > 0 && (
        <Alert
          type="warning"
          showIcon
          message={t('payFile.withoutAccount', { people: withoutAccount.length, names })}
        />
      )}
    </>
  );
}
