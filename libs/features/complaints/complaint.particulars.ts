import { visibleCase } from '../../casework/case-statements.js';
import type { Particulars } from '../../casework/papers/case-particulars.js';
import { type Code, labelOf } from '../../domain/vocabularies.js';
import type { FormRow } from '../../platform/print/form.js';
import { reading } from '../../platform/unit-of-work/statement.js';

interface Facts {
  readonly channel: Code<'channel'>;
  readonly kind: Code<'complaintKind'>;
  readonly isRealName: boolean;
  readonly externalNo: string | null;
  readonly content: string;
  readonly allegations: readonly {
    readonly accused: string;
    readonly issueType: Code<'issueType'>;
    readonly matter: string;
    readonly conclusion: Code<'conclusion'> | null;
  }[];
}

/** What the forms of a complaint say; who reported it is in the vault and stands on no paper. */
const READ = reading<{ facts: Facts }>(
  'complaint-particulars',
  `SELECT json_build_object('channel', d.channel, 'kind', d.kind, 'isRealName', d.is_real_name, 'externalNo', d.external_no, 'content', d.content,
     'allegations', (SELECT COALESCE(json_agg(json_build_object('accused', COALESCE(a.accused_name, p.name, o.name), 'issueType', a.issue_type,
       'matter', a.matter, 'conclusion', a.conclusion) ORDER BY a.ordinal), '[]') FROM allegation a LEFT JOIN person p ON p.key = a.accused_person_key
       LEFT JOIN organization o ON o.key = a.accused_organization_key WHERE a.case_key = c.key)) AS facts
   FROM ${visibleCase('$5')} JOIN complaint d ON d.case_key = c.key WHERE c.entered IS NOT NULL`,
);

const short = (label: string, text: string): FormRow => ({ label, text, isShort: true });

/** The rows that a complaint adds to its registration and approval forms. */
export const complaintParticulars: Particulars<Facts> = {
  read: READ,
  rows: ({ channel, kind, isRealName, externalNo, content, allegations }) => [
    short('来件渠道', labelOf('channel', channel).zh),
    short('信访类别', labelOf('complaintKind', kind).zh),
    short('署名情况', isRealName ? '实名' : '匿名'),
    short('外部编号', externalNo ?? '—'),
    ...allegations.map(({ accused, issueType, matter, conclusion }, index) => ({
      label: `反映问题\n（${index + 1}）`,
      text: `被反映人：${accused}\n问题类别：${labelOf('issueType', issueType).zh}\n${matter}${conclusion ? `\n核查结论：${labelOf('conclusion', conclusion).zh}` : ''}`,
    })),
    { label: '主要内容', text: content },
  ],
};
