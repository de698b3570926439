import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  ExclamationCircleFilled,
  PauseCircleOutlined,
} from '@ant-design/icons';
import type { Schema } from '../api/client.js';
import { useTexts } from '../app/i18n.js';
import { sharedTexts } from './texts.js';
import { useCodeWord } from './words.js';

/** A deadline's light. */
export type Light = Schema<'Light'>;

const icons = {
  RED: ExclamationCircleFilled,
  YELLOW: ClockCircleOutlined,
  GREEN: CheckCircleOutlined,
  GREY: PauseCircleOutlined,
} as const;

/** A light as shape, word and colour, so that none of them has to be seen alone. */
export function LightTag({ light, dueOn }: { light: Light | null | undefined; dueOn?: string | null }) {
  const t = useTexts(sharedTexts);
  const word = useCodeWord();
  if (!light) return <span className="light light-none">{t('noDeadline')}</span>;
  const Icon = icons[light];
  return (
    <span className={`light light-${light.toLowerCase()}`}>
      <Icon aria-hidden="true" />
      <span>{word('light', light)}</span>
      {dueOn && <time className="light-due">{dueOn}</time>}
    </span>
  );
}
