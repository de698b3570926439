import { useState } from 'react';
import type { Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { useCase } from '../../shared/case/use-case.js';
import { EmptyPlace } from '../../shared/empty.js';
import { LightTag } from '../../shared/light-tag.js';
import { useList } from '../../shared/list/use-list.js';
import { Loaded } from '../../shared/loaded.js';
import { Page } from '../../shared/page.js';
import { StateTag } from '../../shared/state-tag.js';
import { sharedTexts } from '../../shared/texts.js';
import { useKeys } from '../../shared/use-keys.js';
import { triageTexts } from './triage-texts.js';
import { Verdicts } from './verdicts.js';

type Item = Schema<'ComplaintListItem'>;

/** S3: the oldest case without a verdict lies open; a number gives the verdict. */
export default function TriagePage() {
  const t = useTexts(triageTexts);
  const list = useList<Item>({
    path: '/api/v1/complaints',
    filters: [],
    fixed: { state: 'REGISTERED,RETURNED_TO_INTAKE', sort: 'dueOn' },
  });
  const [chosen, choose] = useState<string>();
  const at = Math.max(
    0,
    list.items.findIndex(({ id }) => id === chosen),
  );
  const current = list.items[at];
  const step = (by: number) => choose(list.items[Math.min(list.items.length - 1, Math.max(0, at + by))]?.id);
  useKeys({ j: () => step(1), k: () => step(-1) });
  const waits = `${t('waiting')} ${list.total?.value ?? ''}`;
  return (
    <Page title={t('title')} note={t('note')}>
      {!current && !list.isLoading ? (
        <EmptyPlace title={t('empty')} todo={t('emptyTodo')} />
      ) : (
        <div className="triage">
          <nav className="panel triage-list" aria-label={waits}>
            <h2>{waits}</h2>
            <ol>
              {list.items.map((item) => (
                <li key={item.id}>
                  <Waiting item={item} isHere={item.id === current?.id} onChoose={() => choose(item.id)} />
                </li>
              ))}
            </ol>
          </nav>
          {current && <Open key={current.id} id={current.id} onDone={() => choose(list.items[at + 1]?.id)} />}
        </div>
      )}
    </Page>
  );
}

function Waiting({ item, isHere, onChoose }: { item: Item; isHere: boolean; onChoose: () => void }) {
  const t = useTexts(sharedTexts);
  return (
    <button type="button" className={isHere ? 'waits waits-here' : 'waits'} aria-current={isHere} onClick={onChoose}>
      <bdi>{item.title}</bdi>
      <small>
        {item.number ?? t('noNumber')} <StateTag kind="complaint" state={item.state} />
      </small>
      <LightTag light={item.light} dueOn={item.dueOn} />
    </button>
  );
}

function Open({ id, onDone }: { id: string; onDone: () => void }) {
  const query = useCase<Schema<'ComplaintView'>>('complaint', id);
  return (
    <section className="panel triage-case">
      <Loaded query={query}>{(complaint) => <Verdicts complaint={complaint} onDone={onDone} />}</Loaded>
    </section>
  );
}
