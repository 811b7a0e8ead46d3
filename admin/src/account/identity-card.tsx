import { useMutation } from '@tanstack/react-query';
import { App, Button, Descriptions, Tag } from 'antd';
import { t } from '../app/locale/locale.ts';
import { switchGrant } from '../app/session/sign-in.ts';
import { useViewer } from '../app/session/viewer.ts';
import { messageOf } from '../console/api/faults.ts';
import styles from './account.module.css';
import { Card } from './card.tsx';

/** Who is signed in, and in which roles they may act. */
export function IdentityCard() {
  const { account, grant } = useViewer();
  const items = [
    { key: 'name', label: t('account.name'), children: account.displayName },
    { key: 'username', label: t('signIn.username'), children: account.username },
    { key: 'office', label: t('account.office'), children: grant.officeName ?? '—' },
  ];
  return (
    <Card title={t('account.who')}>
      <Descriptions size="small" column={1} items={items} />
      <Grants />
    </Card>
  );
}

function Grants() {
  const { grant, grants } = useViewer();
  const { message } = App.useApp();
  const change = useMutation({
    mutationFn: switchGrant,
    onError: (error) => void message.error(messageOf(error)),
  });
  return (
    <ul className={styles.grants} aria-label={t('account.grants')}>
      {grants.map(({ id, displayName }) => (
        <li key={id}>
          {displayName}
          {id === grant.id ? (
            <Tag color="green" style={{ marginInlineEnd: 0 }}>
              {t('account.current')}
            </Tag>
          ) : (
            <Button size="small" loading={change.isPending} onClick={() => change.mutate(id)}>
              {t('account.switch')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
