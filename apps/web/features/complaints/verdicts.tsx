import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Schema } from '../../api/client.js';
import { useTexts, useWord } from '../../app/i18n.js';
import { ActionForm } from '../../shared/case/action-form.js';
import { inOrder } from '../../shared/case/in-order.js';
import { CodeText } from '../../shared/code-text.js';
import { dayOf } from '../../shared/dates.js';
import { Facts } from '../../shared/facts.js';
import { sharedTexts } from '../../shared/texts.js';
import { useKeys } from '../../shared/use-keys.js';
import { complaintTexts } from './texts.js';
import { triageTexts } from './triage-texts.js';

type View = Schema<'ComplaintView'>;

/** The open case of the triage, with what may be done to it under the numbers. */
export function Verdicts({ complaint, onDone }: { complaint: View; onDone: () => void }) {
  const t = useTexts(triageTexts);
  const word = useWord();
  const [action, setAction] = useState<string>();
  const open = inOrder('complaint', complaint).filter(({ blockedBy }) => blockedBy.length === 0);
  useKeys(
    Object.fromEntries(open.slice(0, 9).map(({ action: each }, index) => [`${index + 1}`, () => setAction(each)])),
  );
  return (
    <>
      <Summary complaint={complaint} />
      <h3>{t('verdicts')}</h3>
      <ul className="verdicts">
        {open.map(({ action: each, label }, index) => (
          <li key={each}>
            <Button data-action={each} onClick={() => setAction(each)}>
              {index < 9 && <kbd>{index + 1}</kbd>} {word(label)}
            </Button>
          </li>
        ))}
      </ul>
      {action && (
        <ActionForm
          kind="complaint"
          subject={complaint}
          action={action}
          onDone={() => {
            setAction(undefined);
            onDone();
          }}
        />
      )}
    </>
  );
}

function Summary({ complaint }: { complaint: View }) {
  const t = useTexts(complaintTexts);
  const triage = useTexts(triageTexts);
  const shared = useTexts(sharedTexts);
  const { id, number, title, content, channel, receivedAt, allegations, programme } = complaint;
  return (
    <>
      <div className="triage-head">
        <b className="case-number">{number ?? shared('noNumber')}</b>
        <Link to={`/complaints/${id}`}>{triage('open')}</Link>
      </div>
      <h2 className="case-title">
        <bdi>{title}</bdi>
      </h2>
      <p className="case-text">
        <bdi>{content}</bdi>
      </p>
      <Facts
        facts={[
          [t('channel'), <CodeText key="channel" vocabulary="channel" code={channel} />],
          [shared('receivedAt'), dayOf(receivedAt)],
          [shared('programme'), programme],
          [
            t('allegations'),
            allegations.map(({ id: each, accusedName, issueType }) => (
              <span key={each} className="line">
                <bdi>{accusedName ?? t('accusedUnknown')}</bdi> · <CodeText vocabulary="issueType" code={issueType} />
              </span>
            )),
          ],
        ]}
      />
    </>
  );
}
