import { useQuery } from '@tanstack/react-query';
import { answerOf, api, type Schema } from '../../api/client.js';
import { useTexts, useWord } from '../../app/i18n.js';
import { useMay } from '../../app/session.js';
import { DeedButton } from '../../shared/form/deed-button.js';
import { Loaded } from '../../shared/loaded.js';
import { Page } from '../../shared/page.js';
import { sharedTexts } from '../../shared/texts.js';
import { Proposals } from './proposals.js';
import { administrationTexts } from './texts.js';

type Rule = Schema<'DeadlineRuleView'>;

/** Every version of every clock, and what is proposed to change. */
export default function RulePage() {
  const t = useTexts(administrationTexts);
  const query = useQuery({
    queryKey: ['/api/v1/rules/deadlines'],
    queryFn: () => answerOf(api.GET('/api/v1/rules/deadlines', { params: { query: {} } })),
  });
  const shared = useTexts(sharedTexts);
  return (
    <Page title={t('rules')} note={t('rulesNote')}>
      <Proposals kind="DEADLINE" />
      <Loaded query={query}>
        {({ items }) => (
          <section className="sheet wide-table">
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{shared('rule')}</th>
                  <th scope="col">{shared('term')}</th>
                  <th scope="col">{shared('start')}</th>
                  <th scope="col">{t('source')}</th>
                  <th scope="col">{t('from')}</th>
                  <th scope="col">{t('to')}</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {items.map((rule) => (
                  <Row key={`${rule.rule} ${rule.ruleSet} ${rule.validFrom}`} rule={rule} />
                ))}
              </tbody>
            </table>
          </section>
        )}
      </Loaded>
    </Page>
  );
}

function Row({ rule }: { rule: Rule }) {
  const t = useTexts(administrationTexts);
  const word = useWord();
  const may = useMay();
  const { rule: key, label, starts, source, validFrom, validTo, amount, unit, counting, rollsToWorkingDay } = rule;
  return (
    <tr>
      <th scope="row">
        {word(label)}
        <small>{key}</small>
      </th>
      <td className="is-day">
        <Term rule={rule} />
      </td>
      <td>{word(starts)}</td>
      <td>
        <bdi>{source}</bdi>
      </td>
      <td className="is-day">{validFrom}</td>
      <td className="is-day">{validTo}</td>
      <td>
        {may('rule.propose') && validTo === null && (
          <DeedButton
            label={t('proposeRule')}
            to="/api/v1/rules/deadlines"
            body="rules/deadlines"
            initial={{ rule: key, amount, unit, counting, rollsToWorkingDay, source }}
            look={{ size: 'small' }}
          />
        )}
      </td>
    </tr>
  );
}

function Term({ rule: { amount, unit, counting } }: { rule: Pick<Rule, 'amount' | 'unit' | 'counting'> }) {
  const t = useTexts(sharedTexts);
  if (unit === 'MONTH') return <>{t('months', { count: amount })}</>;
  return <>{t(counting === 'WORKING_DAY' ? 'workingDays' : 'days', { count: amount })}</>;
}
