import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown, Tooltip } from 'antd';
import { useState } from 'react';
import { useTexts, useWord } from '../../app/i18n.js';
import type { OwnFields } from '../form/body-fields.js';
import { sharedTexts } from '../texts.js';
import { useGuardWord } from '../words.js';
import { ActionForm } from './action-form.js';
import type { AllowedAction, CaseView } from './case-types.js';
import { inOrder } from './in-order.js';

const SHOWN = 3;

interface Parts {
  readonly kind: string;
  readonly subject: CaseView;
  /** Steps beside the workflow that the person may take (an urging, a note), as the API's routes name them. */
  readonly sideSteps?: readonly AllowedAction[];
  /** What a feature draws itself, by action. */
  readonly own?: Readonly<Record<string, OwnFields>>;
  readonly initial?: Readonly<Record<string, object>>;
}

/** What the API says that this person may do with this case; the first stand open, the rest in a menu. */
export function ActionBar({ kind, subject, sideSteps = [], own = {}, initial = {} }: Parts) {
  const t = useTexts(sharedTexts);
  const word = useWord();
  const [open, setOpen] = useState<string>();
  const all = [...inOrder(kind, subject), ...sideSteps];
  const first = all.filter(({ blockedBy }) => blockedBy.length === 0).slice(0, SHOWN);
  const rest = all.filter((each) => !first.includes(each));
  if (all.length === 0) return <p className="no-actions">{t('noActions')}</p>;
  return (
    <div className="actions">
      {first.map(({ action, label }, index) => (
        <Button
          key={action}
          type={index === 0 ? 'primary' : 'default'}
          data-action={action}
          onClick={() => setOpen(action)}
        >
          {word(label)}
        </Button>
      ))}
      {rest.length > 0 && <More rest={rest} onOpen={setOpen} />}
      {open && (
        <ActionForm
          key={open}
          kind={kind}
          subject={subject}
          action={open}
          {...(own[open] ? { own: own[open] } : {})}
          {...(initial[open] ? { initial: initial[open] } : {})}
          onDone={() => setOpen(undefined)}
        />
      )}
    </div>
  );
}

function More({ rest, onOpen }: { rest: readonly AllowedAction[]; onOpen: (action: string) => void }) {
  const t = useTexts(sharedTexts);
  const word = useWord();
  const guardWord = useGuardWord();
  const items = rest.map(({ action, label, blockedBy }) => {
    const why = blockedBy.map(guardWord).join('；');
    return { key: action, label: <Item action={action} word={word(label)} why={why} /> };
  });
  return (
    <Dropdown menu={{ items, onClick: ({ key }) => onOpen(key) }} trigger={['click']}>
      <Button>
        {t('moreActions')} <DownOutlined />
      </Button>
    </Dropdown>
  );
}

function Item({ action, word, why }: { action: string; word: string; why: string }) {
  const t = useTexts(sharedTexts);
  const text = <span data-action={action}>{word}</span>;
  return why ? <Tooltip title={t('blocked', { action: word, why })}>{text}</Tooltip> : text;
}
