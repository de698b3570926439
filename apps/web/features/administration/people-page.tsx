import type { Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { useMay } from '../../app/session.js';
import { CodeText } from '../../shared/code-text.js';
import { DeedButton } from '../../shared/form/deed-button.js';
import type { Column } from '../../shared/list/case-table.js';
import { RegisterPage } from './register-page.js';
import { administrationTexts } from './texts.js';

type Item = Schema<'PersonView'>;

const columns: readonly Column<Item>[] = [
  { key: 'name', title: { zh: '姓名', en: 'Name' }, width: 140, render: ({ name }) => <bdi>{name}</bdi> },
  { key: 'post', title: { zh: '职务', en: 'Post' }, render: ({ post }) => <bdi>{post}</bdi> },
  {
    key: 'rank',
    title: { zh: '职级', en: 'Rank' },
    width: 140,
    render: ({ rank }) => <CodeText vocabulary="rank" code={rank} />,
  },
  {
    key: 'organization',
    title: { zh: '单位', en: 'Unit' },
    width: 220,
    render: ({ organizationName }) => <bdi>{organizationName}</bdi>,
  },
  {
    key: 'valid',
    title: { zh: '在册', en: 'On the register' },
    width: 200,
    render: ({ validFrom, validTo }) => `${validFrom} — ${validTo ?? ''}`,
  },
  { key: 'appoint', title: { zh: '任职', en: 'Appoint' }, width: 112, render: (item) => <Appoint person={item} /> },
];

/** People and their posts. */
export default function PeoplePage() {
  const t = useTexts(administrationTexts);
  const may = useMay();
  const add = may('person.write') && (
    <DeedButton label={t('newPerson')} to="/api/v1/people" body="people" look={{ type: 'primary' }} />
  );
  return (
    <RegisterPage<Item>
      title={t('people')}
      name="people"
      path="/api/v1/people"
      filters={[]}
      linked={['organizationId']}
      columns={columns}
      extra={add}
    />
  );
}

function Appoint({ person: { id, organizationId, version } }: { person: Item }) {
  const t = useTexts(administrationTexts);
  const may = useMay();
  if (!may('person.write')) return null;
  return (
    <DeedButton
      label={t('appoint')}
      to={`/api/v1/people/${id}/posts`}
      body="people/posts"
      target={{ id, version }}
      initial={{ organizationId }}
      look={{ size: 'small' }}
    />
  );
}
