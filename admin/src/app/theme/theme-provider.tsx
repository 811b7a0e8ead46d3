import { App as AntApp, ConfigProvider, theme } from 'antd';
import enUS from 'antd/es/locale/en_US';
import zhCN from 'antd/es/locale/zh_CN';
import type { PropsWithChildren } from 'react';
import { useMemo } from 'react';
import { locale } from '../locale/locale.ts';
import { useColorScheme } from './color-scheme.tsx';
import { themeOf } from './tokens.ts';

/** Ant Design in our colours and language. */
export function ThemeProvider({ children }: PropsWithChildren) {
  const { scheme } = useColorScheme();
  const config = useMemo(
    () => ({
      ...themeOf(scheme),
      algorithm: scheme === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    }),
    [scheme],
  );
  return (
    <ConfigProvider theme={config} locale={locale === 'en' ? enUS : zhCN} button={{ autoInsertSpace: false }}>
      <AntApp message={{ maxCount: 3 }} className="app">
        {children}
      </AntApp>
    </ConfigProvider>
  );
}
