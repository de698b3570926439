import { theme as antdTheme, type ThemeConfig } from 'antd';
import { useEffect, useSyncExternalStore } from 'react';
import { usePreferences } from './preferences.js';

const system = window.matchMedia('(prefers-color-scheme: dark)');

function useSystemDark(): boolean {
  return useSyncExternalStore(
    (listener) => {
      system.addEventListener('change', listener);
      return () => system.removeEventListener('change', listener);
    },
    () => system.matches,
  );
}

/** Whether the console is dark at the moment; marks the document, so that our own styles follow. */
export function useDark(): boolean {
  const { theme } = usePreferences();
  const systemDark = useSystemDark();
  const isDark = theme === 'dark' || (theme === 'system' && systemDark);
  useEffect(() => {
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
  }, [isDark]);
  return isDark;
}

const shared = {
  fontFamily:
    '"PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",system-ui,sans-serif',
  borderRadius: 6,
  fontSize: 14,
  motionDurationMid: '0.12s',
  motionDurationSlow: '0.16s',
} as const;

/** Greys dark enough to be read on their ground (WCAG 2.2, 1.4.3), where antd's own are not. */
const light: ThemeConfig['token'] = {
  ...shared,
  colorPrimary: '#1f4e79',
  colorLink: '#1f5a92',
  colorInfo: '#1f5a92',
  colorSuccess: '#1a7f4b',
  colorWarning: '#9a6200',
  colorError: '#b42318',
  colorText: '#1d2733',
  colorTextSecondary: '#4a5665',
  colorTextTertiary: '#5b6674',
  colorTextQuaternary: '#66717f',
  colorTextPlaceholder: '#66717f',
  colorTextDisabled: '#66717f',
  colorBgLayout: '#f3f5f8',
  colorBorder: '#c3cbd5',
  colorBorderSecondary: '#e3e8ee',
};

const dark: ThemeConfig['token'] = {
  ...shared,
  colorPrimary: '#3f7fbe',
  colorLink: '#8abbe8',
  colorLinkHover: '#b4d4f1',
  colorInfo: '#6aa5dc',
  colorSuccess: '#5cc08c',
  colorWarning: '#e0ab4a',
  colorError: '#f0857b',
  colorText: '#e4e9ef',
  colorTextSecondary: '#b4bfcb',
  colorTextTertiary: '#a3afbc',
  colorTextQuaternary: '#97a3b1',
  colorTextPlaceholder: '#97a3b1',
  colorTextDisabled: '#97a3b1',
  colorBgBase: '#11161d',
  colorBgLayout: '#11161d',
  colorBgContainer: '#1a212b',
  colorBgElevated: '#212a36',
  colorBorder: '#3d4957',
  colorBorderSecondary: '#2b3542',
};

/** The look of antd's parts. */
export function themeOf(isDark: boolean): ThemeConfig {
  return {
    algorithm: isDark ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm,
    token: isDark ? dark : light,
    components: {
      Table: { headerBg: isDark ? '#202934' : '#f6f8fa', headerSplitColor: 'transparent', cellPaddingBlock: 10 },
      Tabs: { titleFontSize: 15 },
      Button: { primaryShadow: 'none', defaultShadow: 'none' },
    },
  };
}
