import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { read } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { useFieldWord } from '../form/field-words.js';
import { sharedTexts } from '../texts.js';
import type { CaseView } from './case-types.js';
import { Timeline } from './timeline.js';
import { registerOf } from './use-case.js';

interface Parts {
  readonly kind: string;
  /** The case as it was when the form was opened. */
  readonly seen: CaseView;
  readonly mine: object;
  onAgain(fresh: CaseView): void;
}

/** Two people at once: what the other did, beside what was about to be sent. Nothing is overwritten unseen. */
export function Conflict({ kind, seen, mine, onAgain }: Parts) {
  const t = useTexts(sharedTexts);
  const word = useFieldWord();
  const { api } = registerOf(kind);
  const { data: fresh } = useQuery({
    queryKey: [api, seen.id, 'fresh', seen.version],
    queryFn: ({ signal }) => read<CaseView>(`${api}/${seen.id}`, {}, signal),
    staleTime: 0,
  });
  const theirs = fresh?.history.filter(({ version }) => version > seen.version) ?? [];
  return (
    <section className="conflict" aria-live="polite">
      <Alert type="warning" showIcon title={t('conflictTitle')} description={t('conflictWhy')} />
      <div className="conflict-sides">
        <div>
          <h3>{t('theirs')}</h3>
          {fresh ? <Timeline kind={kind} history={theirs} /> : t('loading')}
        </div>
        <div>
          <h3>{t('mine')}</h3>
          <dl className="facts">
            {Object.entries(mine).map(([field, value]) => (
              <div key={field}>
                <dt>{word(field)}</dt>
                <dd>
                  <bdi>{typeof value === 'string' ? value : JSON.stringify(value)}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
      <Button type="primary" disabled={!fresh} onClick={() => fresh && onAgain(fresh)}>
        {t('submitAnyway')}
      </Button>
    </section>
  );
}
