import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { CodeText } from '../../shared/code-text.js';
import { EmptyPlace } from '../../shared/empty.js';
import { Loaded } from '../../shared/loaded.js';
import { yuan } from '../../shared/money.js';
import { complaintTexts } from './texts.js';

/** Measures that follow from the case, proposed by one and confirmed by another. */
export function MeasuresTab({ id }: { id: string }) {
  const t = useTexts(complaintTexts);
  const query = useQuery({
    queryKey: ['/api/v1/complaints', id, 'measures'],
    queryFn: () => answerOf(api.GET('/api/v1/complaints/{id}/measures', { params: { path: { id } } })),
  });
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyPlace title={t('measuresEmpty')} todo={t('measuresEmptyTodo')} />
        ) : (
          <ul className="rows">
            {items.map(({ id: measure, type, note, amountFen, proposedBy, confirmedBy }) => (
              <li key={measure}>
                <div className="row-main">
                  <b>
                    <CodeText vocabulary="measureType" code={type} /> {amountFen !== null && yuan(amountFen)}
                  </b>
                  <bdi className="row-text">{note}</bdi>
                  <small>
                    <bdi>{proposedBy.name}</bdi> → <bdi>{confirmedBy?.name ?? '—'}</bdi>
                  </small>
                </div>
                <span className="state">{t(confirmedBy ? 'confirmed' : 'proposed')}</span>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
