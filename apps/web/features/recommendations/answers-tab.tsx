import { useTexts } from '../../app/i18n.js';
import { CodeText } from '../../shared/code-text.js';
import { EmptyPlace } from '../../shared/empty.js';
import { letterTexts } from './texts.js';
import type { Letter } from './types.js';

/** Each item with its answers, the latest round first. */
export function AnswersTab({ letter: { items, replies } }: { letter: Letter }) {
  const t = useTexts(letterTexts);
  if (replies.length === 0) return <EmptyPlace title={t('noAnswer')} todo={t('noAnswerTodo')} />;
  return (
    <ol className="letter-items">
      {items.map(({ item, text }) => (
        <li key={item}>
          <b>{t('item', { item })}</b> <bdi className="case-text">{text}</bdi>
          {replies
            .filter((reply) => reply.item === item)
            .sort((a, b) => b.round - a.round)
            .map(({ round, adoption, reason, evidence, repliedOn }) => (
              <blockquote key={round} className="step-opinion">
                <b>
                  <CodeText vocabulary="adoption" code={adoption} />
                </b>{' '}
                <small>
                  {t('round', { round })} {repliedOn}
                </small>
                <bdi className="line">{reason}</bdi>
                <bdi className="line">{evidence}</bdi>
              </blockquote>
            ))}
        </li>
      ))}
    </ol>
  );
}
