import { Link } from 'react-router';
import type { Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { CodeText } from '../../shared/code-text.js';
import { minuteOf } from '../../shared/dates.js';
import { Facts } from '../../shared/facts.js';
import { sharedTexts } from '../../shared/texts.js';
import { Reporter } from './reporter.js';
import { complaintTexts } from './texts.js';

type View = Schema<'ComplaintView'>;

/** What the complaint says, what it alleges, and its particulars. */
export function ComplaintContent({ complaint }: { complaint: View }) {
  return (
    <div className="case-columns">
      <div>
        <p className="case-text">
          <bdi>{complaint.content}</bdi>
        </p>
        <Allegations allegations={complaint.allegations} />
      </div>
      <Particulars complaint={complaint} />
    </div>
  );
}

function Allegations({ allegations }: { allegations: View['allegations'] }) {
  const t = useTexts(complaintTexts);
  return (
    <section>
      <h3>{t('allegations')}</h3>
      <ol className="allegations">
        {allegations.map(({ id, accusedName, issueType, matter, conclusion, basis }) => (
          <li key={id}>
            <div className="allegation-head">
              <bdi>{accusedName ?? t('accusedUnknown')}</bdi>
              <span className="state">
                <CodeText vocabulary="issueType" code={issueType} />
              </span>
              <span className={conclusion ? 'conclusion' : 'conclusion conclusion-none'}>
                {conclusion ? <CodeText vocabulary="conclusion" code={conclusion} /> : t('noConclusion')}
              </span>
            </div>
            <p className="case-text">
              <bdi>{matter}</bdi>
            </p>
            {basis && (
              <p className="case-text">
                {t('basis')}：<bdi>{basis}</bdi>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Particulars({ complaint }: { complaint: View }) {
  const t = useTexts(complaintTexts);
  const shared = useTexts(sharedTexts);
  const { channel, kind, receivedAt, realName, organ, organization, assignees, programme, externalNo, projectId } =
    complaint;
  const { duplicateOf, refusalReason, assignmentGround, id } = complaint;
  return (
    <aside className="panel">
      <h3>{t('facts')}</h3>
      <Facts
        facts={[
          [shared('receivedAt'), <time key="at">{minuteOf(receivedAt)}</time>],
          [t('channel'), <CodeText key="channel" vocabulary="channel" code={channel} />],
          [shared('kind'), <CodeText key="kind" vocabulary="complaintKind" code={kind} />],
          [t('realName'), t(realName ? 'named' : 'anonymous')],
          [t('organ'), <bdi key="organ">{organ.name}</bdi>],
          [t('holder'), <bdi key="holder">{organization.name}</bdi>],
          [t('handlers'), assignees.map(({ name }) => name).join('、') || t('nobody')],
          [shared('programme'), programme],
          [t('externalNo'), externalNo],
          [
            shared('state'),
            refusalReason && <CodeText key="refusal" vocabulary="refusalReason" code={refusalReason} />,
          ],
          [
            shared('rule'),
            assignmentGround && <CodeText key="ground" vocabulary="assignmentGround" code={assignmentGround} />,
          ],
          [
            t('project'),
            projectId && (
              <Link key="project" to={`/responsibilities?project=${projectId}`}>
                {t('openProject')}
              </Link>
            ),
          ],
          [
            t('duplicateOf'),
            duplicateOf && (
              <Link key="first" to={`/complaints/${id}/compare/${duplicateOf}`}>
                {t('compare')}
              </Link>
            ),
          ],
        ]}
      />
      {realName && <Reporter id={id} />}
    </aside>
  );
}
