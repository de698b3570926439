import { Tabs } from 'antd';
import { Link } from 'react-router';
import type { Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { useMay } from '../../app/session.js';
import { CodeText } from '../../shared/code-text.js';
import { Defects } from './defects.js';
import { responsibilityTexts } from './texts.js';

type Chain = Schema<'ChainView'>;
type Holder = Schema<'ResponsibilityView'>;

/** A chain as a picture and as a table, with what is wrong in it. */
export function ChainParts({ chain }: { chain: Chain }) {
  const t = useTexts(responsibilityTexts);
  return (
    <>
      <Tabs
        items={[
          { key: 'tree', label: t('tree'), children: <Tree chain={chain} /> },
          { key: 'table', label: t('table'), children: <ChainTable chain={chain} /> },
        ]}
      />
      <section className="sheet">
        <h2>{t('gaps')}</h2>
        <Defects defects={chain.gaps} />
      </section>
      <section className="sheet">
        <h2>{t('conflicts')}</h2>
        <Defects defects={chain.conflicts} />
      </section>
    </>
  );
}

function Tree({ chain }: { chain: Chain }) {
  const t = useTexts(responsibilityTexts);
  return (
    <ol className="chain">
      {chain.links.map(({ subject, holders }) => (
        <li key={`${subject.kind} ${subject.id} ${subject.stage}`} className="chain-link">
          <h3>
            <bdi>{subject.name}</bdi>
            <small>
              <CodeText vocabulary="responsibilitySubject" code={subject.kind} />
            </small>
          </h3>
          {holders.length === 0 ? (
            <p className="vacant">{t('nobody')}</p>
          ) : (
            <ul className="chain-holders">
              {holders.map((holder) => (
                <li key={holder.id}>
                  <HolderCard holder={holder} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function HolderCard({ holder }: { holder: Holder }) {
  const t = useTexts(responsibilityTexts);
  const { level, post, organizationName, before, after } = holder;
  return (
    <>
      <small>
        <CodeText vocabulary="responsibilityLevel" code={level} />
      </small>
      <Who holder={holder} />
      <small>{[organizationName, post].filter(Boolean).join(' · ')}</small>
      <small>
        <Period holder={holder} /> <Source holder={holder} />
      </small>
      {(before?.person || after?.person) && (
        <small>
          {[
            before?.person && t('before', { name: before.person.name }),
            after?.person && t('after', { name: after.person.name }),
          ]
            .filter(Boolean)
            .join('；')}
        </small>
      )}
    </>
  );
}

function Who({ holder: { person, vacancyReason } }: { holder: Holder }) {
  const t = useTexts(responsibilityTexts);
  return person ? (
    <b>
      <bdi>{person.name}</bdi>
    </b>
  ) : (
    <span className="vacant">{t('vacant', { reason: vacancyReason ?? '' })}</span>
  );
}

function Period({ holder: { validFrom, validTo } }: { holder: Holder }) {
  const t = useTexts(responsibilityTexts);
  return <>{validTo ? t('period', { from: validFrom, to: validTo }) : t('since', { from: validFrom })}</>;
}

function Source({ holder: { document } }: { holder: Holder }) {
  const may = useMay();
  if (!document) return null;
  const text = <bdi>{document.reference}</bdi>;
  return document.pledgeId && may('pledge.read') ? <Link to={`/pledges/${document.pledgeId}`}>{text}</Link> : text;
}

function ChainTable({ chain }: { chain: Chain }) {
  const t = useTexts(responsibilityTexts);
  const heads = [t('subject'), t('level'), t('person'), t('post'), t('valid'), t('document')];
  return (
    <div className="wide-table">
      <table className="plain-table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chain.links.flatMap(({ subject, holders }) =>
            holders.map((holder) => (
              <tr key={holder.id}>
                <td>
                  <bdi>{subject.name}</bdi>
                </td>
                <td>
                  <CodeText vocabulary="responsibilityLevel" code={holder.level} />
                </td>
                <td>
                  <Who holder={holder} />
                </td>
                <td>{[holder.organizationName, holder.post].filter(Boolean).join(' · ')}</td>
                <td>
                  <Period holder={holder} />
                </td>
                <td>
                  <Source holder={holder} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}
