import { SwapOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button, Dropdown } from 'antd';
import { messageOf } from '../../console/api/faults.ts';
import { t } from '../locale/locale.ts';
import { switchGrant } from '../session/sign-in.ts';
import type { Viewer } from '../session/viewer.ts';
import { useViewer } from '../session/viewer.ts';
import styles from './shell.module.css';

function GrantMenu({ grant, grants }: Viewer) {
  const { message } = App.useApp();
  const change = useMutation({
    mutationFn: switchGrant,
    onError: (error) => void message.error(messageOf(error)),
  });
  const menu = {
    items: grants.map(({ id, displayName }) => ({ key: id, label: displayName })),
    selectedKeys: [grant.id],
    onClick: ({ key }: { key: string }) => key !== grant.id && change.mutate(key),
  };
  return (
    <Dropdown menu={menu} trigger={['click']}>
      <Button
        type="text"
        className={styles.role}
        loading={change.isPending}
        aria-label={t('shell.role', { role: grant.displayName })}
        title={grant.displayName}
      >
        <span>{grant.displayName}</span>
        <SwapOutlined />
      </Button>
    </Dropdown>
  );
}

/** The role the person acts in; where they hold several grants, another can be chosen. */
export function RoleSwitch() {
  const viewer = useViewer();
  if (viewer.grants.length > 1) return <GrantMenu {...viewer} />;
  return <span className={styles.onlyRole}>{viewer.grant.displayName}</span>;
}
