import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n.js';
import { Page } from '../page.js';
import { StateTag } from '../state-tag.js';
import { sharedTexts } from '../texts.js';
import { useKindWord } from '../words.js';
import type { CaseView } from './case-types.js';
import { type Clock, Clocks } from './light-explained.js';
import { StageBar } from './stage-bar.js';

interface Parts {
  readonly kind: string;
  readonly subject: CaseView;
  readonly clocks?: readonly Clock[];
  /** Marks beside the number: secrecy, real name. */
  readonly marks?: ReactNode;
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/** A case's page: its number and marks, where it stands, its clocks, the next step; then what the feature shows. */
export function CasePage({ kind, subject, clocks = [], marks, actions, children }: Parts) {
  const t = useTexts(sharedTexts);
  const kindWord = useKindWord();
  const { number, title, state, history, synthetic } = subject;
  const note = (
    <span className="case-marks">
      <b className="case-number">{number ?? t('noNumber')}</b>
      <StateTag kind={kind} state={state} />
      {marks}
      {synthetic && <Tag>{t('synthetic')}</Tag>}
    </span>
  );
  return (
    <Page title={kindWord(kind)} note={note} extra={actions}>
      <h2 className="case-title">
        <bdi>{title}</bdi>
      </h2>
      <StageBar kind={kind} state={state} history={history} />
      <Clocks clocks={clocks} />
      {children}
    </Page>
  );
}
