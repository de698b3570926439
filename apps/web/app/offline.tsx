import { Alert } from 'antd';
import { useSyncExternalStore } from 'react';
import { useTexts } from './i18n.js';
import { appTexts } from './texts.js';

function follow(listener: () => void) {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Says that the connection is gone, and that nothing is lost with it. */
export function Offline() {
  const t = useTexts(appTexts);
  const isOnline = useSyncExternalStore(follow, () => navigator.onLine);
  return isOnline ? null : <Alert type="warning" banner title={t('offline')} />;
}
