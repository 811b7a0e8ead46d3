import { Alert, Descriptions, Tag } from 'antd';
import { t } from '../app/locale/locale.ts';
import { messageOf } from '../console/api/faults.ts';
import { enumLabel } from '../console/enum-options.ts';
import type { VerifyRegistrationQuery } from '../generated/documents/graphql.ts';
import styles from './verify.module.css';

type Found = VerifyRegistrationQuery['verifyRegistration'];

const COLOURS: Partial<Record<string, string>> = {
  VALID: 'green',
  EXPIRING: 'gold',
  EXPIRED: 'red',
  SUSPENDED: 'red',
  CANCELLED: 'red',
};

/** What was found, or that nothing was; before anything was asked, nothing. */
export function VerificationResult({ found, error }: { found: Found | undefined; error: Error | null }) {
  if (error) return <Alert className={styles.result} type="error" showIcon message={messageOf(error)} />;
  if (found === undefined) return null;
  if (!found)
    return (
      <Alert
        className={styles.result}
        type="warning"
        showIcon
        message={t('verify.notFound')}
        description={t('verify.notFoundHint')}
      />
    );
  const items = [
    { key: 'name', label: t('verify.name'), children: found.maskedName },
    { key: 'level', label: t('verify.level'), children: enumLabel('ProfessionalLevel', found.level) },
    {
      key: 'standing',
      label: t('verify.standing'),
      children: (
        <Tag color={COLOURS[found.standing]}>{enumLabel('RegistrationStanding', found.standing)}</Tag>
      ),
    },
    {
      key: 'validity',
      label: t('verify.validity'),
      children: found.validUntil
        ? t('verify.fromTo', { from: found.validFrom ?? '', until: found.validUntil })
        : '—',
    },
  ];
  return <Descriptions className={styles.result} bordered column={1} size="small" items={items} />;
}
