import { Link } from 'react-router';
import type { Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { CodeText } from '../../shared/code-text.js';
import { dayOf } from '../../shared/dates.js';
import { LightTag } from '../../shared/light-tag.js';
import type { Column } from '../../shared/list/case-table.js';
import { StateTag } from '../../shared/state-tag.js';
import { sharedTexts } from '../../shared/texts.js';
import { complaintTexts } from './texts.js';

type Item = Schema<'ComplaintListItem'>;

/** Columns of the register. */
export const complaintColumns: readonly Column<Item>[] = [
  {
    key: 'light',
    title: { zh: '期限', en: 'Deadline' },
    width: 172,
    render: ({ light, dueOn }) => <LightTag light={light} dueOn={dueOn} />,
  },
  { key: 'title', title: { zh: '标题', en: 'Title' }, render: (item) => <Title item={item} /> },
  {
    key: 'state',
    title: { zh: '状态', en: 'State' },
    width: 124,
    render: ({ state }) => <StateTag kind="complaint" state={state} />,
  },
  {
    key: 'channel',
    title: { zh: '渠道', en: 'Channel' },
    width: 64,
    render: ({ channel }) => <CodeText vocabulary="channel" code={channel} />,
  },
  {
    key: 'holder',
    title: { zh: '承办', en: 'Held by' },
    width: 180,
    render: ({ organization }) => <bdi>{organization.name}</bdi>,
  },
  {
    key: 'receivedAt',
    title: { zh: '收件', en: 'Received' },
    width: 108,
    render: ({ receivedAt }) => <time>{dayOf(receivedAt)}</time>,
  },
  {
    key: 'conclusion',
    title: { zh: '结论', en: 'Conclusion' },
    width: 92,
    render: ({ conclusion }) => <CodeText vocabulary="conclusion" code={conclusion} />,
  },
  {
    key: 'secrecy',
    title: { zh: '密级', en: 'Secrecy' },
    width: 100,
    isHidden: true,
    render: ({ secrecy }) => <CodeText vocabulary="secrecy" code={secrecy} />,
  },
  {
    key: 'programme',
    title: { zh: '专项', en: 'Programme' },
    width: 140,
    isHidden: true,
    render: ({ programme }) => programme,
  },
];

function Title({ item: { id, title, number, realName } }: { item: Item }) {
  const t = useTexts(sharedTexts);
  const words = useTexts(complaintTexts);
  return (
    <Link className="matter" to={`/complaints/${id}`}>
      <bdi>{title}</bdi>
      <small>
        {number ?? t('noNumber')}
        {realName && <span className="real-name">{words('named')}</span>}
      </small>
    </Link>
  );
}
