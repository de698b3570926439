import { Typography } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { useTexts } from '../app/i18n.js';
import { appTexts } from '../app/texts.js';

interface PageParts {
  readonly title: string;
  readonly note?: ReactNode;
  /** Buttons at the right of the title. */
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

/** A screen: its title (never a name: the window's title stands in the history of the browser), and what is on it. */
export function Page({ title, note, extra, children }: PageParts) {
  const t = useTexts(appTexts);
  useEffect(() => {
    document.title = `${title} · ${t('name')}`;
  }, [title, t]);
  return (
    <>
      <header className="page-head">
        <div>
          <Typography.Title level={1}>{title}</Typography.Title>
          {note && <p className="page-note">{note}</p>}
        </div>
        {extra && <div className="page-extra">{extra}</div>}
      </header>
      {children}
    </>
  );
}
