import { BulbOutlined, MoonOutlined, SunOutlined, TranslationOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { locale, switchLocale, t } from '../locale/locale.ts';
import type { SchemeChoice } from '../theme/color-scheme.tsx';
import { useColorScheme } from '../theme/color-scheme.tsx';

const SCHEMES = [
  { key: 'system', label: t('scheme.system'), icon: <BulbOutlined /> },
  { key: 'light', label: t('scheme.light'), icon: <SunOutlined /> },
  { key: 'dark', label: t('scheme.dark'), icon: <MoonOutlined /> },
];

function SchemeButton() {
  const { scheme, choice, choose } = useColorScheme();
  const menu = {
    items: SCHEMES,
    selectedKeys: [choice],
    onClick: ({ key }: { key: string }) => choose(key as SchemeChoice),
  };
  return (
    <Dropdown menu={menu} trigger={['click']}>
      <Button
        type="text"
        aria-label={t('scheme.label')}
        icon={scheme === 'dark' ? <MoonOutlined /> : <SunOutlined />}
      />
    </Dropdown>
  );
}

/** Colour scheme and language. */
export function PreferenceButtons() {
  return (
    <>
      <SchemeButton />
      <Button
        type="text"
        icon={<TranslationOutlined />}
        aria-label={locale === 'en' ? '切换到中文' : 'Switch to English'}
        onClick={() => switchLocale(locale === 'en' ? 'zh' : 'en')}
      />
    </>
  );
}
