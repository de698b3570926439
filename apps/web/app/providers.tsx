import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App as AntdApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { type ReactNode, useEffect, useMemo } from 'react';
import { asProblem } from '../api/problem.js';
import { useLanguage } from './i18n.js';
import { pageNonce } from './nonce.js';
import { usePreferences } from './preferences.js';
import { SessionProvider } from './session.js';
import { themeOf, useDark } from './theme.js';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // A problem stays one however often one asks; only where no answer came is it worth trying again.
      retry: (failures, error) => failures < 3 && asProblem(error).code === 'unreachable',
      refetchOnWindowFocus: true,
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});

/** What everything stands in: words, look, server state, session. */
export function Providers({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const { density } = usePreferences();
  const isDark = useDark();
  const theme = useMemo(() => themeOf(isDark), [isDark]);
  useEffect(() => {
    dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  }, [language]);
  return (
    <ConfigProvider
      {...(pageNonce ? { csp: { nonce: pageNonce } } : {})}
      locale={language === 'zh' ? zhCN : enUS}
      theme={theme}
      componentSize={density}
      form={{ requiredMark: true, scrollToFirstError: true }}
      button={{ autoInsertSpace: false }}
    >
      <AntdApp notification={{ placement: 'topRight' }}>
        <QueryClientProvider client={queries}>
          <SessionProvider>{children}</SessionProvider>
        </QueryClientProvider>
      </AntdApp>
    </ConfigProvider>
  );
}
