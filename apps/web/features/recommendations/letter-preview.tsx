import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTexts } from '../../app/i18n.js';
import { sharedTexts } from '../../shared/texts.js';
import { letterTexts } from './texts.js';
import type { Letter } from './types.js';

/** The letter as a sheet of A4, in the order of an official document; the PDF and the Word file are the papers themselves. */
export function LetterPreview({ letter }: { letter: Letter }) {
  const t = useTexts(letterTexts);
  const shared = useTexts(sharedTexts);
  const base = `/api/v1/recommendations/${letter.id}`;
  return (
    <section>
      <p className="preview-links no-print">
        <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
          {shared('print')}
        </Button>
        <a href={`${base}/document.pdf`} download>
          {t('pdf')}
        </a>
        <a href={`${base}/document.docx`} download>
          {t('docx')}
        </a>
      </p>
      <Sheet letter={letter} />
    </section>
  );
}

/** The paper is Chinese, whatever the console speaks. */
function Sheet({ letter }: { letter: Letter }) {
  const { organ, number, title, recipients, source, matters, causes, items, replyDueOn, signedOn } = letter;
  return (
    <article className="sheet" lang="zh-CN">
      <header className="sheet-head">
        <b>{organ.name}</b>
        <span>{number ?? '（草稿，签发时编号）'}</span>
      </header>
      <h2>{title}</h2>
      <p className="sheet-to">{recipients.map(({ name }) => name).join('、')}：</p>
      {source && <p>{source}</p>}
      {matters && <Part head="一、存在的问题" text={matters} />}
      {causes && <Part head="二、原因分析" text={causes} />}
      <Part head="三、监督建议" text="" />
      {items.map(({ item, text }) => (
        <p key={item}>
          （{item}）<bdi>{text}</bdi>
        </p>
      ))}
      {replyDueOn && <p>请于{dayInWords(replyDueOn)}前书面回复办理情况。</p>}
      <footer className="sheet-foot">
        <span>{organ.name}</span>
        <span>{signedOn ? dayInWords(signedOn) : '　年　月　日'}</span>
      </footer>
    </article>
  );
}

function Part({ head, text }: { head: string; text: string }) {
  return (
    <>
      <h3>{head}</h3>
      {text && (
        <p>
          <bdi>{text}</bdi>
        </p>
      )}
    </>
  );
}

function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
