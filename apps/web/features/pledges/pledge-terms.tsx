import type { Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { pledgeTexts } from './texts.js';

/** Objectives with their tasks and the two duties of each line (一岗双责), as they are signed. */
export function TermsPart({ pledge }: { pledge: Schema<'PledgeView'> }) {
  const t = useTexts(pledgeTexts);
  const { objectives, tasks, divisions, textHash } = pledge;
  return (
    <>
      {objectives.map(({ number, text }) => (
        <section className="sheet" key={number}>
          <h2>
            {t('objective')} {number}　<bdi>{text}</bdi>
          </h2>
          <ol className="terms">
            {tasks
              .filter(({ objective }) => objective === number)
              .map((task) => (
                <li key={task.number}>
                  <bdi>{task.text}</bdi>
                  <small>
                    {t('measure')}：<bdi>{task.measure}</bdi>
                  </small>
                </li>
              ))}
          </ol>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t('business')}</th>
                <th scope="col">{t('integrity')}</th>
              </tr>
            </thead>
            <tbody>
              {divisions
                .filter(({ objective }) => objective === number)
                .map(({ businessDuty, integrityDuty }) => (
                  <tr key={businessDuty}>
                    <td>
                      <bdi>{businessDuty}</bdi>
                    </td>
                    <td>
                      <bdi>{integrityDuty}</bdi>
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      ))}
      <p className="page-note">
        {t('hash')} <code>{textHash}</code>
      </p>
    </>
  );
}
