import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { Link } from 'react-router';
import { t } from '../app/locale/locale.ts';
import pages from '../app/pages/pages.module.css';
import { BrandMark } from '../app/shell/brand-mark.tsx';
import { requestDirectly } from '../console/api/request.ts';
import { VerificationResult } from './verification-result.tsx';
import { VerifyRegistration } from './verification.documents.ts';
import styles from './verify.module.css';

interface Asked {
  number: string;
  name: string;
}

const verify = async (asked: Asked) => (await requestDirectly(VerifyRegistration, asked)).verifyRegistration;

/** Anybody may check a certificate that they were shown; no account is needed. */
export default function VerifyPage() {
  const answer = useMutation({ mutationFn: verify });
  return (
    <main className={pages.middle}>
      <div className={pages.box}>
        <h1 className={styles.title}>
          <BrandMark size={28} />
          {t('verify.title')}
        </h1>
        <p>{t('verify.hint')}</p>
        <Form<Asked> layout="vertical" requiredMark={false} onFinish={(asked) => answer.mutate(asked)}>
          <Form.Item
            name="number"
            label={t('verify.number')}
            rules={[{ required: true, whitespace: true, message: t('verify.numberMissing') }]}
          >
            <Input size="large" autoComplete="off" maxLength={60} autoFocus />
          </Form.Item>
          <Form.Item
            name="name"
            label={t('verify.name')}
            rules={[{ required: true, whitespace: true, message: t('verify.nameMissing') }]}
          >
            <Input size="large" autoComplete="off" maxLength={60} />
          </Form.Item>
          <Button type="primary" size="large" htmlType="submit" block loading={answer.isPending}>
            {t('verify.submit')}
          </Button>
        </Form>
        <div aria-live="polite">
          {!answer.isPending && <VerificationResult found={answer.data} error={answer.error} />}
        </div>
        <Link to="/sign-in" className={styles.back}>
          {t('verify.signIn')}
        </Link>
      </div>
    </main>
  );
}
