import { Button, Result } from 'antd';
import { Link, useRouteError } from 'react-router';
import { useTexts } from './i18n.js';
import { appTexts } from './texts.js';

/** For an address that leads nowhere, for a case out of sight, and for a screen that an update has taken away. */
export function NotHere() {
  const t = useTexts(appTexts);
  const error = useRouteError();
  if (error instanceof TypeError && /import|module/i.test(error.message)) {
    const reload = <Button onClick={() => window.location.reload()}>{t('reload')}</Button>;
    return <Result status="info" title={t('newVersion')} extra={reload} />;
  }
  return (
    <Result status="info" title={t('noScreen')} subTitle={t('noScreenWhy')} extra={<Link to="/">{t('home')}</Link>} />
  );
}
