import { Alert, Typography } from 'antd';
import { t } from '../app/locale/locale.ts';

interface Props {
  /** What is to be done with it. */
  hint: string;
  secret: string;
}

/** A secret that the server will never show again, with a way to copy it. */
export function ShownOnce({ hint, secret }: Props) {
  return (
    <Alert
      type="success"
      showIcon
      message={hint}
      description={
        <Typography.Text
          code
          copyable={{ text: secret, tooltips: [t('account.copy'), t('account.copied')] }}
          style={{ fontSize: 15, overflowWrap: 'anywhere' }}
        >
          {secret}
        </Typography.Text>
      }
    />
  );
}
