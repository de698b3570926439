import { useQuery } from '@tanstack/react-query';
import { answerOf, api, type Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { useMay } from '../../app/session.js';
import { minuteOf } from '../../shared/dates.js';
import { DeedButton } from '../../shared/form/deed-button.js';
import { useFieldWord } from '../../shared/form/field-words.js';
import { Loaded } from '../../shared/loaded.js';
import { administrationTexts } from './texts.js';

type Proposal = Schema<'ProposalView'>;

/** What waits to be approved by somebody who did not propose it. */
export function Proposals({ kind }: { kind: Proposal['kind'] }) {
  const t = useTexts(administrationTexts);
  const query = useQuery({
    queryKey: ['/api/v1/rules/proposals', kind],
    queryFn: () =>
      answerOf(api.GET('/api/v1/rules/proposals', { params: { query: { kind, status: 'PROPOSED', limit: 50 } } })),
  });
  return (
    <section className="sheet">
      <h2>{t('proposals')}</h2>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="page-note">{t('noProposals')}</p>
          ) : (
            <ul className="plain-list">
              {items.map((proposal) => (
                <li key={proposal.id}>
                  <OneProposal proposal={proposal} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function OneProposal({ proposal }: { proposal: Proposal }) {
  const t = useTexts(administrationTexts);
  const may = useMay();
  const { id, version, rule, year, reason, proposedBy, proposedAt, content, replaced } = proposal;
  return (
    <>
      <b>{rule ?? year}</b> · <bdi>{proposedBy.personName}</bdi> · {minuteOf(proposedAt)}
      <small>
        <bdi>{reason}</bdi>
      </small>
      {rule && <Difference before={replaced} after={content} />}
      {may('rule.approve') && (
        <div className="asked">
          {(['approve', 'refuse'] as const).map((action) => (
            <DeedButton
              key={action}
              label={t(action)}
              to={`/api/v1/rules/proposals/${id}/actions/${action}`}
              body={`rules/proposals/actions/${action}`}
              target={{ id, version }}
              look={{ size: 'small', type: action === 'approve' ? 'primary' : 'default' }}
            />
          ))}
        </div>
      )}
    </>
  );
}

function Difference({ before, after }: { before: object | null; after: object }) {
  const t = useTexts(administrationTexts);
  const word = useFieldWord();
  const old = (before ?? {}) as Readonly<Record<string, unknown>>;
  const changed = Object.entries(after).filter(([key, value]) => String(old[key] ?? '') !== String(value ?? ''));
  return (
    <small>
      {changed
        .map(([key, value]) => `${word(key)}：${t('old')} ${String(old[key] ?? '—')} → ${t('fresh')} ${String(value)}`)
        .join('；')}
    </small>
  );
}
