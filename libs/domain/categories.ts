import type { Label } from '../kernel/workflow.js';
import { type Code, codesOf, labelOf } from './vocabularies.js';

/** A branch of the tree of issue types. */
export interface CategoryBranch extends Label {
  readonly code: string;
  readonly leaves: readonly Code<'issueType'>[];
}

/** Issue types as a tree: branches by what is concerned, leaves are what an allegation names. */
export const categoryTree: readonly CategoryBranch[] = [
  {
    code: 'ENGINEERING',
    zh: '工程建设',
    en: 'Construction',
    leaves: [
      'BID_RIGGING',
      'BID_EVASION',
      'TENDER_INTERFERENCE',
      'ILLEGAL_SUBCONTRACTING',
      'CONTRACT_VARIATION',
      'QUALITY_AND_SAFETY',
      'LAND_AND_RELOCATION',
    ],
  },
  {
    code: 'GAIN',
    zh: '以权谋私',
    en: 'Private gain',
    leaves: ['RENT_SEEKING', 'RELATED_PARTY', 'BRIBERY', 'GIFTS'],
  },
  {
    code: 'FUNDS',
    zh: '资金管理使用',
    en: 'Use of funds',
    leaves: [
      'FUND_DIVERSION',
      'FUND_ENCROACHMENT',
      'FUND_WITHHOLDING',
      'DONATION_MISUSE',
      'PRIVATE_COFFERS',
      'EXTRAVAGANCE',
    ],
  },
  {
    code: 'OFFICE',
    zh: '履行职责',
    en: 'Conduct of office',
    leaves: ['DERELICTION', 'ABUSE_OF_POWER', 'PERSONNEL', 'PARTY_DISCIPLINE'],
  },
  {
    code: 'MASSES',
    zh: '群众利益与作风',
    en: 'Residents and conduct',
    leaves: ['HARM_TO_MASSES', 'CONDUCT', 'LIFE_DISCIPLINE'],
  },
  { code: 'OTHERS', zh: '其他', en: 'Other', leaves: ['OTHER'] },
];

/** The tree with the words of its leaves, as the wire has it. */
export function categoriesWithWords() {
  return categoryTree.map(({ code, zh, en, leaves }) => ({
    code,
    zh,
    en,
    children: leaves.map((leaf) => ({ code: leaf, ...labelOf('issueType', leaf) })),
  }));
}

/** Issue types that stand nowhere in the tree; none, or the tree is wrong. */
export function issueTypesOutsideTheTree(): readonly string[] {
  const inside = new Set<string>(categoryTree.flatMap(({ leaves }) => leaves));
  return codesOf('issueType').filter((code) => !inside.has(code));
}
