import { SwapOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button, Dropdown } from 'antd';
import { useNavigate } from 'react-router';
import { messageOf } from '../../console/api/faults.ts';
import { t } from '../locale/locale.ts';
import { switchGrant } from '../session/sign-in.ts';
import { useViewer } from '../session/viewer.ts';
import styles from './shell.module.css';

/** The role the person acts in; others of their grants can be chosen. */
export function RoleSwitch() {
  const { grant, grants } = useViewer();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const change = useMutation({
    mutationFn: switchGrant,
    onSuccess: () => navigate('/'),
    onError: (error) => void message.error(messageOf(error)),
  });
  const menu = {
    items: grants.map(({ id, displayName }) => ({ key: id, label: displayName })),
    selectedKeys: [grant.id],
    onClick: ({ key }: { key: string }) => key !== grant.id && change.mutate(key),
  };
  return (
    <Dropdown menu={menu} trigger={['click']} disabled={grants.length < 2}>
      <Button type="text" className={styles.role} loading={change.isPending} aria-label={t('shell.role', { role: grant.displayName })} title={grant.displayName}>
        <span>{grant.displayName}</span>
        {grants.length > 1 && <SwapOutlined />}
      </Button>
    </Dropdown>
  );
}
