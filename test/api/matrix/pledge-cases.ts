import type { Signed, TestApp } from '../../support/app.js';

const at = (path: string) => `/api/v1${path}`;
const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/** A pledge for one cell of the matrix. */
export interface PledgeCase {
  readonly id: string;
  readonly version: number;
  readonly textHash: string;
}

/** Who does which step on the usual way. */
export interface Hands {
  readonly drafter: Signed;
  readonly issuer: Signed;
  readonly responsible: Signed;
  readonly superior: Signed;
  readonly appraiser: Signed;
  readonly decider: Signed;
}

/** The people and the unit that a pledge names: public ids. */
export interface Names {
  readonly unit: string;
  readonly responsible: string;
  readonly superior: string;
  readonly successor: string;
}

type Step = readonly [hand: keyof Hands, action: string];

const issued: Step[] = [['issuer', 'issue']];
const signed: Step[] = [...issued, ['responsible', 'sign']];
const inForce: Step[] = [...signed, ['superior', 'countersign']];
const called: Step[] = [...inForce, ['appraiser', 'callReport']];
const reported: Step[] = [...called, ['responsible', 'report']];
const appraised: Step[] = [...reported, ['appraiser', 'appraise']];

/** The usual way of a pledge into each state. */
export const ways: Readonly<Record<string, readonly Step[]>> = {
  DRAFT: [],
  ISSUED: issued,
  SIGNED_BY_RESPONSIBLE: signed,
  IN_FORCE: inForce,
  CHANGE_OF_HOLDER: [...inForce, ['issuer', 'changeHolder']],
  REPORT_DUE: called,
  REPORTED: reported,
  APPRAISED: appraised,
  RECTIFY: [...appraised, ['decider', 'rectify']],
  ACCOUNTABILITY: [...appraised, ['decider', 'holdAccountable']],
  CLOSED: [...appraised, ['decider', 'close']],
};

/** A body that the action takes, so that only rights, names and states decide. */
export function bodyOf(action: string, { textHash }: PledgeCase, names: Names): object {
  const signature = { textHash, readToEnd: true };
  const particular: Readonly<Record<string, object>> = {
    sign: signature,
    countersign: signature,
    changeHolder: { newHolderPersonId: names.successor, changedOn: today() },
    report: { items: [{ task: 1, done: '逐项监督', evidence: '监督记录' }] },
    appraise: { score: 80, grade: 'QUALIFIED' },
    holdAccountable: { measures: [{ measure: 'TEAM_CIRCULATED_CRITICISM', basis: '责任制规定' }] },
  };
  return { opinion: '按程序办理', ...particular[action] };
}

/** Opens the campaign that every pledge of the matrix belongs to. */
export async function openCampaign(app: TestApp, officer: Signed): Promise<void> {
  const [top] = await app.sql<{ id: string }>(`SELECT id FROM organization WHERE code = 'BJ'`);
  const template = {
    objectives: [{ number: 1, text: '不发生违规插手招标问题' }],
    tasks: [{ number: 1, objective: 1, text: '对重大招标全程监督', measure: '监督率100%' }],
    divisions: [{ objective: 1, businessDuty: '分管工程招标', integrityDuty: '分管招标廉政' }],
  };
  const year = Number(today().slice(0, 4));
  const body = { code: 'ZR-MATRIX', name: '矩阵', year, organizationId: top?.id, template };
  const { status } = await officer.post(at('/pledges/campaigns'), body);
  if (status !== 201) throw new Error(`the campaign was not opened: ${status}`);
}

/** Drafts a pledge and walks it along `steps` through the public door; each by its usual hand. */
export async function arrange(steps: readonly Step[], hands: Hands, names: Names): Promise<PledgeCase> {
  const drafted = await hands.drafter.post(at('/pledges'), {
    campaign: 'ZR-MATRIX',
    level: 'DIVISION',
    organizationId: names.unit,
    isFirst: false,
    responsiblePersonId: names.responsible,
    superiorPersonId: names.superior,
  });
  let made = drafted.body as PledgeCase;
  for (const [hand, action] of steps) {
    const answer = await act(hands[hand], made, action, names);
    if (answer.status !== 200) throw new Error(`${hand} ${action}: ${answer.status} ${JSON.stringify(answer.body)}`);
    made = answer.body as PledgeCase;
  }
  return made;
}

/** One action of a pledge by somebody. */
export const act = (who: Signed, made: PledgeCase, action: string, names: Names) =>
  who.post(at(`/pledges/${made.id}/actions/${action}`), bodyOf(action, made, names), {
    'if-match': `"${made.version}"`,
  });
