import { type Code, labelOf } from '../../domain/vocabularies.js';
import { chineseDate } from '../../kernel/chinese-date.js';
import { type LegalDay, legalDayOf } from '../../kernel/legal-day.js';
import type { BodyParagraph, OfficialDocument } from '../../platform/print/official-document.js';
import type { PledgeView } from './pledge.contract.js';

/** A pledge as an official document: objectives, tasks and divisions, who signed when, and the hash of the text beside it. */
export function officialPledge(pledge: PledgeView, today: LegalDay): OfficialDocument {
  const bound = pledge.signatures.findLast(({ side }) => side === 'SUPERIOR');
  return {
    format: 'LETTER',
    mark: '党风廉政建设责任书',
    number: pledge.number ?? '',
    title: `${bound ? '' : '（未生效）'}${pledge.title}`,
    recipients: [`责任人 ${pledge.responsible.name}`],
    body: [
      plain(
        `责任单位：${pledge.organization.name}。层级：${wordsOf(pledge.level)}。` +
          `期限：自${chineseDate(pledge.from as LegalDay)}至${chineseDate(pledge.to as LegalDay)}。`,
      ),
      heading('一、责任目标'),
      ...pledge.objectives.map(({ number, text }) => item(`${number}.${text}`)),
      heading('二、责任任务'),
      ...pledge.tasks.map(({ number, objective, text, measure }) =>
        item(`${number}.${text}（对应目标${objective}；考核标准：${measure}）`),
      ),
      heading('三、责任分工（一岗双责）'),
      ...pledge.divisions.map(({ objective, businessDuty, integrityDuty }) =>
        item(`目标${objective}　业务职责：${businessDuty}。廉政职责：${integrityDuty}。`),
      ),
      heading('四、签署'),
      ...signatures(pledge),
    ],
    attachments: [],
    signedBy: pledge.superior.name,
    signedOn: bound ? chinaDay(bound.signedAt) : today,
    copies: [],
    ...(bound && pledge.number !== null ? { code: `${pledge.number} ${pledge.textHash}` } : {}),
  };
}

const wordsOf = (level: string) => labelOf('pledgeLevel', level as Code<'pledgeLevel'>).zh;
const plain = (text: string): BodyParagraph => ({ level: 0, text });
const heading = (text: string): BodyParagraph => ({ level: 1, text });
const item = (text: string): BodyParagraph => ({ level: 3, text });

const SIDES: Readonly<Record<string, string>> = { RESPONSIBLE: '责任人', SUPERIOR: '上级签署人' };

function signatures({ signatures: signed, textHash }: PledgeView): BodyParagraph[] {
  if (signed.length === 0) return [plain('尚未签署。')];
  return [
    ...signed.map(({ side, person, signedAt }) =>
      plain(`${SIDES[side]}：${person.name}，${chineseDate(chinaDay(signedAt))}通读全文后签署。`),
    ),
    plain(`文本校验值（SHA-256）：${textHash}`),
  ];
}

const chinaDay = (instant: string): LegalDay => legalDayOf(new Date(instant));
