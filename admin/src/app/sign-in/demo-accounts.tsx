import { useQuery } from '@tanstack/react-query';
import { Button, Flex } from 'antd';
import { t } from '../locale/locale.ts';
import type { Credentials } from '../session/sign-in.ts';
import styles from './sign-in.module.css';

interface DemoAccount extends Credentials {
  label: string;
}

async function readDemoAccounts(): Promise<DemoAccount[]> {
  const response = await fetch('/demo-accounts.json').catch(() => undefined);
  const offered = response?.ok && response.headers.get('content-type')?.includes('json');
  return offered ? ((await response.json()) as DemoAccount[]) : [];
}

/** Accounts of the demonstration city, where the server offers them; nothing in production. */
export function DemoAccounts({ onChoose }: { onChoose: (account: Credentials) => void }) {
  const { data = [] } = useQuery({
    queryKey: ['demo-accounts'],
    queryFn: readDemoAccounts,
    staleTime: Infinity,
  });
  if (data.length === 0) return null;
  return (
    <section className={styles.demo} aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{t('signIn.demo')}</h2>
      <Flex gap={8} wrap className={styles.accounts}>
        {data.map(({ username, password, label }) => (
          <Button key={username} size="small" onClick={() => onChoose({ username, password })}>
            {label}
          </Button>
        ))}
      </Flex>
    </section>
  );
}
