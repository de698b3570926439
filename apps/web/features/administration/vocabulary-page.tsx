import { useQuery } from '@tanstack/react-query';
import { Collapse } from 'antd';
import { answerOf, api, type Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { Loaded } from '../../shared/loaded.js';
import { Page } from '../../shared/page.js';
import { administrationTexts } from './texts.js';

/** Every code with its words: what screens, letters and statistics say. */
export default function VocabularyPage() {
  const t = useTexts(administrationTexts);
  const query = useQuery({
    queryKey: ['/api/v1/vocabularies'],
    queryFn: () => answerOf(api.GET('/api/v1/vocabularies')),
  });
  return (
    <Page title={t('vocabularies')}>
      <Loaded query={query}>
        {({ items }) => (
          <Collapse
            items={items.map(({ name, codes }) => ({
              key: name,
              label: `${name} · ${codes.length}`,
              children: <Codes codes={codes} />,
            }))}
          />
        )}
      </Loaded>
    </Page>
  );
}

function Codes({ codes }: { codes: Schema<'VocabularyView'>['codes'] }) {
  const t = useTexts(administrationTexts);
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t('code')}</th>
          <th scope="col">{t('chinese')}</th>
          <th scope="col">{t('english')}</th>
        </tr>
      </thead>
      <tbody>
        {codes.map(({ code, label }) => (
          <tr key={code}>
            <td>
              <code>{code}</code>
            </td>
            <td>{label.zh}</td>
            <td>{label.en}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
