import { Tabs, Tag } from 'antd';
import { useParams } from 'react-router';
import { useTexts } from '../../app/i18n.js';
import { ActionBar } from '../../shared/case/action-bar.js';
import { CasePage } from '../../shared/case/case-head.js';
import { Timeline } from '../../shared/case/timeline.js';
import { useCase } from '../../shared/case/use-case.js';
import { CodeText } from '../../shared/code-text.js';
import { Loaded } from '../../shared/loaded.js';
import { AnswersTab } from './answers-tab.js';
import { LetterPreview } from './letter-preview.js';
import { LetterText } from './letter-text.js';
import { replyFields } from './reply-fields.js';
import { ReviewTab } from './review-tab.js';
import { letterTexts } from './texts.js';
import type { Letter } from './types.js';

/** S8 and S9: a letter; its unit sees it without how it came about, and answers it item by item. */
export default function LetterPage() {
  const { id = '' } = useParams();
  const query = useCase<Letter>('recommendation', id);
  return <Loaded query={query}>{(letter) => <OneLetter letter={letter} />}</Loaded>;
}

function OneLetter({ letter }: { letter: Letter }) {
  const t = useTexts(letterTexts);
  const { kind, secrecy, items, history, reviewers, replies, deadlines } = letter;
  const tabs = [
    { key: 'text', label: t('tabText'), children: <LetterText letter={letter} /> },
    { key: 'preview', label: t('preview'), children: <LetterPreview letter={letter} /> },
    { key: 'answers', label: `${t('tabAnswers')} ${replies.length || ''}`, children: <AnswersTab letter={letter} /> },
    ...(reviewers.length > 0
      ? [{ key: 'review', label: t('tabReview'), children: <ReviewTab reviewers={reviewers} /> }]
      : []),
    { key: 'timeline', label: t('tabTimeline'), children: <Timeline kind="recommendation" history={history} /> },
  ];
  return (
    <CasePage
      kind="recommendation"
      subject={letter}
      clocks={deadlines}
      marks={
        <>
          <Tag>
            <CodeText vocabulary="recommendationKind" code={kind} />
          </Tag>
          <Tag>
            <CodeText vocabulary="secrecy" code={secrecy} />
          </Tag>
        </>
      }
      actions={
        <ActionBar
          kind="recommendation"
          subject={letter}
          own={{ reply: { replies: replyFields(items) } }}
          initial={{ reply: { replies: items.map(({ item }) => ({ item })) }, edit: textOf(letter) }}
        />
      }
    >
      <Tabs items={tabs} destroyOnHidden />
    </CasePage>
  );
}

/** The draft as its own form shows it; what stays as it is is not sent. */
function textOf({ kind, title, source, matters, causes, items, replyDueOn, secrecy }: Letter): object {
  return { kind, title, source, matters, causes, items: items.map(({ text }) => text), replyDueOn, secrecy };
}
