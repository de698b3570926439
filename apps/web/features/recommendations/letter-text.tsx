import { useTexts } from '../../app/i18n.js';
import { CodeText } from '../../shared/code-text.js';
import { Facts } from '../../shared/facts.js';
import { letterTexts } from './texts.js';
import type { Letter } from './types.js';

/** What the letter says, part by part. */
export function LetterText({ letter }: { letter: Letter }) {
  const t = useTexts(letterTexts);
  const { recipients, source, matters, causes, items, replyDueOn, drafter, signer, service, lookBackOn, signedOn } =
    letter;
  return (
    <div className="case-columns">
      <div>
        <Part title={t('source')} text={source} />
        <Part title={t('matters')} text={matters} />
        <Part title={t('causes')} text={causes} />
        <h3>{t('items')}</h3>
        <ol className="letter-items">
          {items.map(({ item, text }) => (
            <li key={item}>
              <b>{t('item', { item })}</b> <bdi className="case-text">{text}</bdi>
            </li>
          ))}
        </ol>
      </div>
      <aside className="panel">
        <Facts
          facts={[
            [t('recipients'), <bdi key="to">{recipients.map(({ name }) => name).join('、')}</bdi>],
            [t('replyDueOn'), replyDueOn],
            [t('drafter'), drafter && <bdi key="drafter">{drafter.name}</bdi>],
            [t('signer'), signer && <bdi key="signer">{`${signer.name} ${signedOn ?? ''}`}</bdi>],
            [
              t('served'),
              service && (
                <span key="served">
                  {service.servedOn} <CodeText vocabulary="serviceMethod" code={service.method} />{' '}
                  <bdi>{service.receivedBy}</bdi>
                </span>
              ),
            ],
            [t('lookBack'), lookBackOn],
          ]}
        />
      </aside>
    </div>
  );
}

function Part({ title, text }: { title: string; text: string | null }) {
  if (!text) return null;
  return (
    <div className="letter-part">
      <h3>{title}</h3>
      <p className="case-text">
        <bdi>{text}</bdi>
      </p>
    </div>
  );
}
