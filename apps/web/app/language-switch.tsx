import { Button } from 'antd';
import { useLanguage } from './i18n.js';
import { prefer } from './preferences.js';

/** To the other language, in that language's own words. */
export function LanguageSwitch() {
  const other = useLanguage() === 'zh' ? 'en' : 'zh';
  return (
    <Button type="text" size="small" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => prefer({ language: other })}>
      {other === 'zh' ? '中文' : 'English'}
    </Button>
  );
}
