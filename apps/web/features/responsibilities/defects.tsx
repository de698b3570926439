import { Link } from 'react-router';
import type { Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { CodeText } from '../../shared/code-text.js';
import { responsibilityTexts } from './texts.js';

/** What a report found wrong, each with the way to its subject. */
export function Defects({ defects }: { defects: readonly Schema<'DefectView'>[] }) {
  const t = useTexts(responsibilityTexts);
  if (defects.length === 0) return <p className="page-note">{t('none')}</p>;
  return (
    <div className="wide-table">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('subject')}</th>
            <th scope="col">{t('level')}</th>
            <th scope="col">{t('person')}</th>
            <th scope="col">{t('detail')}</th>
          </tr>
        </thead>
        <tbody>
          {defects.map(({ code, subject, level, person, detail, since }) => (
            <tr key={[code, subject.id, subject.stage, level, person?.id, since].join(' ')}>
              <td>
                {subject.kind === 'PROJECT' ? (
                  <Link to={`/projects/${subject.id}`}>
                    <bdi>{subject.name}</bdi>
                  </Link>
                ) : (
                  <bdi>{subject.name}</bdi>
                )}
              </td>
              <td>
                <CodeText vocabulary="responsibilityLevel" code={level} />
              </td>
              <td>
                <bdi>{person?.name}</bdi>
              </td>
              <td>
                {detail} {since && <time className="light-due">{t('since', { from: since })}</time>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
