import { Tabs, Tag } from 'antd';
import { useParams } from 'react-router';
import type { Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { useMay } from '../../app/session.js';
import { ActionBar } from '../../shared/case/action-bar.js';
import { CasePage } from '../../shared/case/case-head.js';
import { Timeline } from '../../shared/case/timeline.js';
import { useCase } from '../../shared/case/use-case.js';
import { CodeText } from '../../shared/code-text.js';
import { Loaded } from '../../shared/loaded.js';
import { ComplaintContent } from './complaint-content.js';
import { conclusionFields } from './conclusion-fields.js';
import { MeasuresTab } from './measures-tab.js';
import { NotesTab } from './notes-tab.js';
import { ReadsTab } from './reads-tab.js';
import { RelatedTab } from './related-tab.js';
import { useSideSteps } from './side-steps.js';
import { complaintTexts } from './texts.js';

type View = Schema<'ComplaintView'>;

/** S4: one complaint, its stage, its clocks and the next step. */
export default function ComplaintPage() {
  const { id = '' } = useParams();
  const query = useCase<View>('complaint', id);
  return <Loaded query={query}>{(complaint) => <Complaint complaint={complaint} />}</Loaded>;
}

function Complaint({ complaint }: { complaint: View }) {
  const t = useTexts(complaintTexts);
  const may = useMay();
  const sideSteps = useSideSteps(complaint);
  const { id, allegations, history, deadlines, secrecy, realName } = complaint;
  const concluding = conclusionFields(allegations);
  const tabs = [
    { key: 'content', label: t('tabContent'), children: <ComplaintContent complaint={complaint} /> },
    {
      key: 'timeline',
      label: `${t('tabTimeline')} ${history.length}`,
      children: <Timeline kind="complaint" history={history} />,
    },
    { key: 'related', label: t('tabRelated'), children: <RelatedTab id={id} /> },
    { key: 'notes', label: t('tabNotes'), children: <NotesTab id={id} /> },
    { key: 'measures', label: t('tabMeasures'), children: <MeasuresTab id={id} /> },
    ...(may('complaint.readers') ? [{ key: 'reads', label: t('tabReads'), children: <ReadsTab id={id} /> }] : []),
  ];
  return (
    <CasePage
      kind="complaint"
      subject={complaint}
      clocks={deadlines as never}
      marks={
        <>
          <Tag>
            <CodeText vocabulary="secrecy" code={secrecy} />
          </Tag>
          {realName && <Tag color="blue">{t('named')}</Tag>}
        </>
      }
      actions={
        <ActionBar
          kind="complaint"
          subject={complaint}
          sideSteps={sideSteps}
          own={{ conclude: { conclusions: concluding }, reportResult: { conclusions: concluding } }}
          initial={initialOf(complaint)}
        />
      }
    >
      <Tabs items={tabs} destroyOnHidden />
    </CasePage>
  );
}

/** What the forms of a complaint show at first: its allegations to conclude, its own words to correct. */
function initialOf({ allegations, title, content, channel, kind, receivedAt, secrecy, programme, externalNo }: View) {
  const conclusions = { conclusions: allegations.map(({ id: allegationId }) => ({ allegationId })) };
  const words = { title, content, channel, kind, receivedAt, secrecy, programme, externalNo };
  return { conclude: conclusions, reportResult: conclusions, correct: words };
}
