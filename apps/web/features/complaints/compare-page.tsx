import { useQueries } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { read, type Schema } from '../../api/client.js';
import { defineTexts, useTexts, useWord } from '../../app/i18n.js';
import { ActionForm } from '../../shared/case/action-form.js';
import { dayOf } from '../../shared/dates.js';
import { Loaded } from '../../shared/loaded.js';
import { Page } from '../../shared/page.js';
import { StateTag } from '../../shared/state-tag.js';
import { sharedTexts } from '../../shared/texts.js';
import { sharedPhrases } from './shared-phrases.js';

type View = Schema<'ComplaintView'>;

const texts = defineTexts('compare', {
  title: { zh: '重复件比对', en: 'Compare' },
  note: {
    zh: '两件中相同的语句已标出；判断由人作出，来件各自留存。',
    en: 'Phrases that both have are marked. A person decides; both are kept.',
  },
  this: { zh: '本件', en: 'This one' },
  other: { zh: '另一件', en: 'The other one' },
  relate: { zh: '仅关联', en: 'Only relate' },
  sharedPhrase: { zh: '相同语句', en: 'in both' },
});

/** S5: two complaints side by side, with what both say lit. */
export default function ComparePage() {
  const t = useTexts(texts);
  const { id = '', otherId = '' } = useParams();
  const [mine, other] = useQueries({
    queries: [id, otherId].map((each) => ({
      queryKey: ['/api/v1/complaints', each],
      queryFn: ({ signal }: { signal: AbortSignal }) => read<View>(`/api/v1/complaints/${each}`, {}, signal),
    })),
  });
  if (!mine || !other) return null;
  return (
    <Page title={t('title')} note={t('note')}>
      <Loaded query={mine}>
        {(left) => <Loaded query={other}>{(right) => <Both left={left} right={right} />}</Loaded>}
      </Loaded>
    </Page>
  );
}

function Both({ left, right }: { left: View; right: View }) {
  const t = useTexts(texts);
  const word = useWord();
  const navigate = useNavigate();
  const [action, setAction] = useState<string>();
  const duplicate = left.actions.find((each) => each.action === 'fileDuplicate');
  const initial = { fileDuplicate: { primaryId: right.id }, relate: { otherId: right.id } }[action ?? ''];
  return (
    <>
      <div className="actions compare-actions">
        {duplicate && (
          <Button type="primary" onClick={() => setAction('fileDuplicate')}>
            {word(duplicate.label)}
          </Button>
        )}
        <Button onClick={() => setAction('relate')}>{t('relate')}</Button>
      </div>
      <div className="compare">
        <Side head={t('this')} complaint={left} other={right.content} />
        <Side head={t('other')} complaint={right} other={left.content} />
      </div>
      {action && (
        <ActionForm
          kind="complaint"
          subject={left}
          action={action}
          {...(initial ? { initial } : {})}
          onDone={() => {
            setAction(undefined);
            void navigate(`/complaints/${left.id}`);
          }}
        />
      )}
    </>
  );
}

function Side({ head, complaint, other }: { head: string; complaint: View; other: string }) {
  const t = useTexts(sharedTexts);
  const compare = useTexts(texts);
  const { id, number, title, content, state, receivedAt } = complaint;
  return (
    <section className="panel">
      <h2>
        {head} <Link to={`/complaints/${id}`}>{number ?? t('noNumber')}</Link>
      </h2>
      <p>
        <StateTag kind="complaint" state={state} /> <time>{dayOf(receivedAt)}</time>
      </p>
      <h3>
        <bdi>{title}</bdi>
      </h3>
      <p className="case-text">
        {sharedPhrases(content, other).map(({ text, isShared }, index) =>
          isShared ? (
            <mark key={index.toString()} title={compare('sharedPhrase')}>
              {text}
            </mark>
          ) : (
            <bdi key={index.toString()}>{text}</bdi>
          ),
        )}
      </p>
    </section>
  );
}
