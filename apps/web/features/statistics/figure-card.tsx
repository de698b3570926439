import { RightOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { type Code, figureText } from '../../../../libs/domain/vocabularies.js';
import type { Schema } from '../../api/client.js';
import { useLanguage, useTexts, useWord } from '../../app/i18n.js';
import { useMay } from '../../app/session.js';
import { caseRegisters } from '../../shared/case/registers.js';
import { statisticsTexts } from './texts.js';

/** One figure: what it is called, what it says, how it is counted, and the way to its rows. */
export function FigureCard({ figure }: { figure: Schema<'Figure'> }) {
  const { id, label, value, exact, qualifier, unit, definition, query } = figure;
  const t = useTexts(statisticsTexts);
  const word = useWord();
  const language = useLanguage();
  const to = useRowsOf(query);
  const said =
    language === 'zh' && qualifier !== 'EXACT'
      ? figureText({ value, qualifier: qualifier as Code<'qualifier'> })
      : value.toLocaleString('en');
  return (
    <li className="figure" id={id}>
      <h3>{word(label)}</h3>
      <p className="figure-value">
        <b>{said}</b> <span>{unit}</span>
        {exact !== value && <small>{t('exact', { count: exact.toLocaleString() })}</small>}
      </p>
      {language === 'en' && <p className="figure-definition">{definition}</p>}
      {to ? (
        <Link to={to} data-figure={id}>
          {t('openRows')} <RightOutlined aria-hidden="true" />
        </Link>
      ) : (
        <span className="figure-closed">{t('noRows')}</span>
      )}
    </li>
  );
}

/** Lists beside the cases that a figure may count. */
const holders = { path: 'pledges/holders', permission: 'pledge.read' } as const;

/** The console's own list behind a figure's query, where there is one that this person may open. */
function useRowsOf(query: string): string | undefined {
  const may = useMay();
  const [path = '', search = ''] = query.replace('/api/v1/', '').split('?');
  const list = [...Object.values(caseRegisters), holders].find((each) => each.path === path && may(each.permission));
  return list && `/${path}${search ? `?${search}` : ''}`;
}
