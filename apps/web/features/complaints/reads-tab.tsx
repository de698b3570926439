import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { minuteOf } from '../../shared/dates.js';
import { EmptyPlace } from '../../shared/empty.js';
import { Loaded } from '../../shared/loaded.js';
import { complaintTexts } from './texts.js';

/** Who has read the case, the latest first. */
export function ReadsTab({ id }: { id: string }) {
  const t = useTexts(complaintTexts);
  const query = useQuery({
    queryKey: ['/api/v1/complaints', id, 'reads'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/complaints/{id}/reads', { params: { path: { id }, query: { limit: 100 } } })),
  });
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyPlace title={t('readsEmpty')} todo={t('readsEmptyTodo')} />
        ) : (
          <>
            <p className="page-note">{t('readsNote')}</p>
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{t('reader')}</th>
                  <th scope="col">{t('readAt')}</th>
                </tr>
              </thead>
              <tbody>
                {items.map(({ reader, at }) => (
                  <tr key={`${reader.id} ${at}`}>
                    <td>
                      <bdi>{reader.name}</bdi>
                    </td>
                    <td>
                      <time dateTime={at}>{minuteOf(at)}</time>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )
      }
    </Loaded>
  );
}
