import { ClockCircleOutlined, ExclamationCircleFilled, InboxOutlined } from '@ant-design/icons';
import type { Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { inboxTexts } from './texts.js';

/** How much is late, how much soon will be, how much there is. */
export function LightCounts({ counters }: { counters: Schema<'InboxCounters'> | undefined }) {
  const t = useTexts(inboxTexts);
  const cards = [
    { key: 'overdue', Icon: ExclamationCircleFilled, look: 'red' },
    { key: 'dueSoon', Icon: ClockCircleOutlined, look: 'yellow' },
    { key: 'todo', Icon: InboxOutlined, look: 'calm' },
  ] as const;
  return (
    <ul className="light-counts">
      {cards.map(({ key, Icon, look }) => (
        <li key={key} className={`count-card count-${look}`}>
          <Icon aria-hidden="true" />
          <b>{counters?.[key].value.toLocaleString() ?? '–'}</b>
          <span>{t(key)}</span>
        </li>
      ))}
    </ul>
  );
}
