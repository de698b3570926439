import { Tabs, Tag } from 'antd';
import { Link, useParams } from 'react-router';
import type { Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { ActionBar } from '../../shared/case/action-bar.js';
import { CasePage } from '../../shared/case/case-head.js';
import { Timeline } from '../../shared/case/timeline.js';
import { useCase } from '../../shared/case/use-case.js';
import { CodeText } from '../../shared/code-text.js';
import { Facts } from '../../shared/facts.js';
import { LightTag } from '../../shared/light-tag.js';
import { Loaded } from '../../shared/loaded.js';
import { MeasuresPart, ReportPart, SignaturesPart } from './pledge-parts.js';
import { TermsPart } from './pledge-terms.js';
import { pledgeTexts } from './texts.js';

type View = Schema<'PledgeView'>;

/** S10: one pledge: its terms to the end, who signed, and the next step. */
export default function PledgePage() {
  const { id = '' } = useParams();
  const query = useCase<View>('pledge', id);
  return <Loaded query={query}>{(pledge) => <Pledge pledge={pledge} />}</Loaded>;
}

function Pledge({ pledge }: { pledge: View }) {
  const t = useTexts(pledgeTexts);
  const { history, textHash } = pledge;
  const tabs = [
    { key: 'terms', label: t('terms'), children: <TermsPart pledge={pledge} /> },
    { key: 'signatures', label: t('signatures'), children: <SignaturesPart pledge={pledge} /> },
    { key: 'report', label: t('reportTab'), children: <ReportPart pledge={pledge} /> },
    { key: 'measures', label: t('accountability'), children: <MeasuresPart pledge={pledge} /> },
    {
      key: 'timeline',
      label: `${t('timeline')} ${history.length}`,
      children: <Timeline kind="pledge" history={history} />,
    },
  ];
  // Whoever signs, signs the text that stands before them.
  const signing = { sign: { textHash }, countersign: { textHash } };
  return (
    <CasePage
      kind="pledge"
      subject={pledge}
      marks={
        <>
          <Tag>
            <CodeText vocabulary="pledgeLevel" code={pledge.level} />
          </Tag>
          {pledge.light && <LightTag light={pledge.light} dueOn={pledge.dueOn} />}
        </>
      }
      actions={<ActionBar kind="pledge" subject={pledge} initial={signing} />}
    >
      <Particulars pledge={pledge} />
      <Tabs items={tabs} destroyOnHidden />
    </CasePage>
  );
}

function Particulars({ pledge }: { pledge: View }) {
  const t = useTexts(pledgeTexts);
  const { responsible, superior, organization, campaign, grade, parentId, from, to } = pledge;
  return (
    <Facts
      facts={[
        [t('responsible'), <bdi key="responsible">{responsible.name}</bdi>],
        [t('superior'), <bdi key="superior">{superior.name}</bdi>],
        [t('unit'), <bdi key="unit">{organization.name}</bdi>],
        [t('campaign'), campaign],
        [t('period'), `${from} — ${to}`],
        [t('grade'), grade && <CodeText key="grade" vocabulary="pledgeGrade" code={grade} />],
        [
          t('parent'),
          parentId && (
            <Link key="parent" to={`/pledges/${parentId}`}>
              {t('open')}
            </Link>
          ),
        ],
      ]}
    />
  );
}
