import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answerOf, api, type Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { CodeText } from '../../shared/code-text.js';
import { minuteOf } from '../../shared/dates.js';
import { EmptyPlace } from '../../shared/empty.js';
import { Loaded } from '../../shared/loaded.js';
import { StateTag } from '../../shared/state-tag.js';
import { sharedTexts } from '../../shared/texts.js';
import { complaintTexts } from './texts.js';

/** Duplicates and related complaints, each with why, as somebody decided. */
export function RelatedTab({ id }: { id: string }) {
  const t = useTexts(complaintTexts);
  const query = useQuery({
    queryKey: ['/api/v1/complaints', id, 'related'],
    queryFn: () => answerOf(api.GET('/api/v1/complaints/{id}/related', { params: { path: { id } } })),
  });
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyPlace title={t('relatedEmpty')} todo={t('relatedEmptyTodo')} />
        ) : (
          <ul className="rows">
            {items.map((relation) => (
              <Relation key={relation.id} id={id} relation={relation} />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function Relation({
  id,
  relation: { kind, complaint, why, madeBy, madeAt },
}: {
  id: string;
  relation: Schema<'RelationView'>;
}) {
  const t = useTexts(complaintTexts);
  const shared = useTexts(sharedTexts);
  return (
    <li>
      <div className="row-main">
        <Link className="matter" to={`/complaints/${complaint.id}`}>
          <bdi>{complaint.title}</bdi>
          <small>{complaint.number ?? shared('noNumber')}</small>
        </Link>
        <bdi className="row-text">{why}</bdi>
        <small>
          <bdi>{madeBy.name}</bdi> {minuteOf(madeAt)}
        </small>
      </div>
      <span className="state">
        <CodeText vocabulary="relationKind" code={kind} />
      </span>
      <StateTag kind="complaint" state={complaint.state} />
      <Link to={`/complaints/${id}/compare/${complaint.id}`}>{t('compare')}</Link>
    </li>
  );
}
