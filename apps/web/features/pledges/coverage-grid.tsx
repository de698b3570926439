import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { answerOf, api, type Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { CodeText } from '../../shared/code-text.js';
import { Loaded } from '../../shared/loaded.js';
import { useAddress } from '../../shared/use-address.js';
import { pledgeTexts } from './texts.js';

const standings = { valid: 'VALID', lapsed: 'LAPSED', missing: 'MISSING' } as const;

/** Levels down, standings across; every number opens its units below. */
export function CoverageGrid({ campaign, at }: { campaign: string; at: string }) {
  const t = useTexts(pledgeTexts);
  const query = useQuery({
    queryKey: ['/api/v1/pledges/coverage', campaign, at],
    queryFn: () => answerOf(api.GET('/api/v1/pledges/coverage', { params: { query: { campaign, at } } })),
  });
  return (
    <Loaded query={query}>
      {({ levels }) => (
        <section className="sheet wide-table">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t('level')}</th>
                <th scope="col" className="is-number">
                  {t('units')}
                </th>
                {Object.keys(standings).map((key) => (
                  <th key={key} scope="col" className="is-number">
                    {t(key as keyof typeof standings)}
                  </th>
                ))}
                <th scope="col">{t('share')}</th>
              </tr>
            </thead>
            <tbody>
              {levels.map((level) => (
                <Level key={level.level} level={level} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Loaded>
  );
}

function Level({ level }: { level: Schema<'CoverageLevel'> }) {
  const [asked, ask] = useAddress();
  const share = level.units === 0 ? 0 : Math.floor((level.valid * 100) / level.units);
  return (
    <tr>
      <th scope="row">
        <CodeText vocabulary="pledgeLevel" code={level.level} />
      </th>
      <td className="is-number">{level.units}</td>
      {Object.entries(standings).map(([key, standing]) => (
        <td key={key} className="is-number">
          <Button
            type={asked('level') === level.level && asked('standing') === standing ? 'primary' : 'link'}
            size="small"
            disabled={level[key as keyof typeof standings] === 0}
            data-cell={`${level.level} ${standing}`}
            onClick={() => ask({ level: level.level, standing, cursor: undefined })}
          >
            <span className="grid-cell">{level[key as keyof typeof standings]}</span>
          </Button>
        </td>
      ))}
      <td>
        <span className="share">
          <span className="bar" aria-hidden="true">
            <i style={{ width: `${share}%` }} />
          </span>
          {share}%
        </span>
      </td>
    </tr>
  );
}
