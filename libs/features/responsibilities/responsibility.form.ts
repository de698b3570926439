import { type Code, labelOf } from '../../domain/vocabularies.js';
import { chineseDate } from '../../kernel/chinese-date.js';
import type { LegalDay } from '../../kernel/legal-day.js';
import type { Form } from '../../platform/print/form.js';
import type { ChainView, DefectView, ResponsibilityView } from './responsibility.contract.js';

/** The table of who answers for a subject on a day (责任体系表): a row a link up to the top, then what is wrong. */
export function chainForm({ at, knownAt, subject, links, gaps, conflicts }: ChainView): Form {
  const day = at as LegalDay;
  const wrong = [...gaps, ...conflicts];
  return {
    title: `${subject.name}责任体系表`,
    organ: `责任状态日期：${chineseDate(day)}`,
    number: `登记截至 ${knownAt.slice(0, 19)}Z`,
    rows: [
      ...links.map((link) => ({
        label: labelOf('responsibilitySubject', link.subject.kind as Code<'responsibilitySubject'>).zh,
        text: [link.subject.name, ...(link.holders.length === 0 ? ['无登记'] : link.holders.map(lineOf))].join('\n'),
      })),
      { label: '存在问题', text: wrong.length === 0 ? '无' : wrong.map(defectLine).join('\n') },
    ],
    madeOn: day,
  };
}

function lineOf(row: ResponsibilityView): string {
  const level = labelOf('responsibilityLevel', row.level as Code<'responsibilityLevel'>).zh;
  const duty = labelOf('responsibilityDuty', row.duty as Code<'responsibilityDuty'>).zh;
  const post = `（${row.organizationName ?? ''}${row.post ?? ''}）`;
  const who = row.person ? `${row.person.name}${post}` : `空缺：${row.vacancyReason}`;
  const until = row.validTo === null ? '起' : `至${chineseDate(row.validTo as LegalDay)}`;
  const basis = row.document ? `依据：${row.document.reference}。` : '';
  const before = row.before ? `前任：${row.before.person?.name ?? '空缺'}。` : '';
  const after = row.after ? `后任：${row.after.person?.name ?? '空缺'}。` : '';
  return `${level}·${duty}：${who}，${chineseDate(row.validFrom as LegalDay)}${until}。${basis}${before}${after}`;
}

const defectLine = ({ code, subject, person, detail }: DefectView) =>
  [code, subject.name, person?.name, detail].filter((part) => part !== undefined).join('　');
