import { Alert } from 'antd';
import type { ProblemError } from '../api/problem.js';
import { useTexts } from '../app/i18n.js';
import { sharedTexts } from './texts.js';

/** What went wrong and what to do, in the API's own words. */
export function ProblemAlert({ problem }: { problem: ProblemError }) {
  const t = useTexts(sharedTexts);
  const { title, detail, traceId, status } = problem.body;
  const isOurs = status !== undefined && status >= 500;
  return (
    <Alert
      type={problem.code === 'unreachable' ? 'warning' : 'error'}
      showIcon
      role="alert"
      className="problem"
      title={title ?? t('unreachable')}
      description={
        <>
          {detail ?? t('unreachableWhy')}
          {problem.fields.length > 0 && (
            <ul>
              {problem.fields.map((field) => (
                <li key={`${field.pointer} ${field.code}`}>{field.detail}</li>
              ))}
            </ul>
          )}
          {isOurs && traceId && <div className="trace">{t('trace', { traceId })}</div>}
        </>
      }
    />
  );
}
