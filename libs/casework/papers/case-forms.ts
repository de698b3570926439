import type { CaseKindName } from '../../domain/case-kinds.js';
import { vocabularies } from '../../domain/vocabularies.js';
import { systemActions, workflows } from '../../domain/workflows/all.js';
import { chineseDate } from '../../kernel/chinese-date.js';
import { type LegalDay, legalDayOf } from '../../kernel/legal-day.js';
import type { Label } from '../../kernel/workflow.js';
import type { Form, FormRow } from '../../platform/print/form.js';
import type { PaperCase, PaperEvent } from './case-paper.queries.js';

/** Forms that every kind of case has: 登记表 and 呈批表. */
export const formNames = ['registration-form', 'approval-form'] as const;

/** A form's name on the wire. */
export type FormName = (typeof formNames)[number];

const TITLES: Readonly<Record<FormName, string>> = { 'registration-form': '登记表', 'approval-form': '呈批表' };
/** Lines left free for each opinion that is still to be written. */
const ROOM_FOR_OPINION = 4;

/** What a form is made from. */
export interface FormSource {
  readonly kind: CaseKindName;
  readonly facts: PaperCase;
  readonly particulars: readonly FormRow[];
  readonly today: LegalDay;
}

/** The form as content; both printers make the same of it. */
export function caseForm(name: FormName, source: FormSource): Form {
  const { kind, facts, today } = source;
  return {
    title: `${workflows[kind]?.zh.replace(/件$/, '') ?? ''}${TITLES[name]}`,
    organ: `填报单位：${facts.organ}`,
    number: `编号：${facts.number ?? '（未编号）'}`,
    rows: name === 'registration-form' ? registrationRows(source) : approvalRows(source),
    madeOn: today,
  };
}

function registrationRows({ kind, facts, particulars }: FormSource): FormRow[] {
  const [filed] = facts.events;
  return [
    { label: '标题', text: facts.title },
    short('收到时间', dayText(facts.receivedAt)),
    short('密级', vocabularies.secrecy[facts.secrecy].zh),
    short('承办单位', facts.holder),
    short('办理状态', stateText(kind, facts.state)),
    short('专项', facts.programme ?? '—'),
    short('办理期限', facts.dueOn ? chineseDate(facts.dueOn as LegalDay) : '—'),
    ...particulars,
    { label: '附件', text: facts.documents.map(({ name }, index) => `${index + 1}. ${name}`).join('\n') || '无' },
    short('登记人', filed?.actor.name ?? ''),
    short('登记日期', filed ? dayText(filed.at) : ''),
  ];
}

function approvalRows({ kind, facts, particulars }: FormSource): FormRow[] {
  const given = facts.events.filter(({ opinion }) => opinion !== null);
  return [
    { label: '标题', text: facts.title },
    short('承办单位', facts.holder),
    short('承办人', facts.assignees.map(({ name }) => name).join('、') || '—'),
    short('密级', vocabularies.secrecy[facts.secrecy].zh),
    short('办理状态', stateText(kind, facts.state)),
    ...particulars,
    ...given.map((event) => ({ label: actionText(kind, event.action), text: opinionText(event) })),
    { label: '承办人\n意见', text: '', room: ROOM_FOR_OPINION },
    { label: '部门负责\n人意见', text: '', room: ROOM_FOR_OPINION },
    { label: '分管领导\n批示', text: '', room: ROOM_FOR_OPINION },
    { label: '主要负责\n人批示', text: '', room: ROOM_FOR_OPINION },
  ];
}

const short = (label: string, text: string): FormRow => ({ label, text, isShort: true });
const dayText = (instant: string) => chineseDate(legalDayOf(new Date(instant)));
const stateText = (kind: CaseKindName, state: string) => workflows[kind]?.states[state]?.zh ?? state;

/** An action of the workflow, or what the system itself does to any case. */
export function actionText(kind: CaseKindName, action: string): string {
  const system: Readonly<Record<string, Label>> = systemActions;
  return workflows[kind]?.actions[action]?.zh ?? system[action]?.zh ?? action;
}

const opinionText = ({ opinion, actor, onBehalfOf, at }: PaperEvent) =>
  `${opinion}\n　　　　${actor.name}${onBehalfOf ? `（代 ${onBehalfOf.name}）` : ''}　${dayText(at)}`;
