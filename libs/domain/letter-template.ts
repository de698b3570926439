import { chineseDate } from '../kernel/chinese-date.js';
import { isLegalDay } from '../kernel/legal-day.js';

/** One stretch of a sentence: fixed words, the value of a field, or, in a block that repeats, the entry at hand. */
export interface TemplatePiece {
  readonly text?: string;
  readonly field?: string;
  readonly item?: true;
}

/** Holds where the field has this value; without `is`, where it has any. */
export interface TemplateCondition {
  readonly field: string;
  readonly is?: string;
}

/** A paragraph, or a suggestion: its pieces, when it stands, and the list of which each entry makes one. */
export interface TemplateBlock {
  readonly pieces: readonly TemplatePiece[];
  readonly when?: TemplateCondition;
  readonly each?: string;
}

/** A field that whoever drafts fills in. */
export interface TemplateField {
  readonly name: string;
  readonly label: string;
  readonly type: 'TEXT' | 'DATE' | 'LIST' | 'CHOICE';
  readonly isRequired: boolean;
  readonly choices?: readonly string[];
}

/** A letter's template as data: there is no language in it, so nothing in it can run. */
export interface LetterTemplate {
  readonly fields: readonly TemplateField[];
  readonly title: readonly TemplatePiece[];
  readonly source: readonly TemplateBlock[];
  readonly matters: readonly TemplateBlock[];
  readonly causes: readonly TemplateBlock[];
  readonly items: readonly TemplateBlock[];
}

/** What was filled in: text and days as strings, lists as arrays. */
export type TemplateValues = Readonly<Record<string, unknown>>;

/** What is wrong with a template or with what was filled in: place and word. */
export interface TemplateTrouble {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** The letter's text as the template makes it. */
export interface MergedLetter {
  readonly title: string;
  readonly source: string;
  readonly matters: string;
  readonly causes: string;
  readonly items: readonly string[];
}

const PARTS = ['source', 'matters', 'causes', 'items'] as const;
const trouble = (pointer: string, code: string, detail: string): TemplateTrouble => ({ pointer, code, detail });

/** What is wrong with a template: unknown fields, lists that are none, doubled names. Pure; empty where it is sound. */
export function templateTroubles(template: LetterTemplate): TemplateTrouble[] {
  const fields = new Map(template.fields.map((field) => [field.name, field]));
  const doubled = template.fields.flatMap(({ name }, index) =>
    template.fields.findIndex((other) => other.name === name) === index
      ? []
      : [trouble(`/fields/${index}/name`, 'doubled-field', '字段重名 / two fields of one name')],
  );
  const unknown = (pointer: string, name: string) =>
    fields.has(name) ? [] : [trouble(pointer, 'unknown-field', `没有字段 ${name} / no field ${name}`)];
  const inPieces = (at: string, pieces: readonly TemplatePiece[], repeats: boolean) =>
    pieces.flatMap((piece, index) => {
      if ([piece.text, piece.field, piece.item].filter((each) => each !== undefined).length !== 1)
        return [
          trouble(`${at}/${index}`, 'piece-unclear', '文字、字段、列表项三者取一 / text, field or item: one of them'),
        ];
      if (piece.item && !repeats)
        return [trouble(`${at}/${index}/item`, 'no-list-here', '此处没有列表 / there is no list here')];
      return piece.field === undefined ? [] : unknown(`${at}/${index}/field`, piece.field);
    });
  const inBlock = (at: string, { pieces, when, each }: TemplateBlock) => [
    ...inPieces(`${at}/pieces`, pieces, each !== undefined),
    ...(when ? unknown(`${at}/when/field`, when.field) : []),
    ...(each === undefined
      ? []
      : fields.get(each)?.type === 'LIST'
        ? []
        : [trouble(`${at}/each`, 'not-a-list', `${each} 不是列表字段 / ${each} is no list field`)]),
  ];
  return [
    ...doubled,
    ...inPieces('/title', template.title, false),
    ...PARTS.flatMap((part) => template[part].flatMap((block, index) => inBlock(`/${part}/${index}`, block))),
  ];
}

/** What is wrong with what was filled in: unknown, missing, or of the wrong kind. Pure. */
export function valueTroubles({ fields }: LetterTemplate, values: TemplateValues): TemplateTrouble[] {
  const known = new Set(fields.map(({ name }) => name));
  return [
    ...Object.keys(values)
      .filter((name) => !known.has(name))
      .map((name) =>
        trouble(`/fields/${name}`, 'unknown-field', `模板没有字段 ${name} / the template has no field ${name}`),
      ),
    ...fields.flatMap((field) => {
      const value = Object.hasOwn(values, field.name) ? values[field.name] : undefined;
      const at = `/fields/${field.name}`;
      if (value === undefined)
        return field.isRequired
          ? [trouble(at, 'field-missing', `须填写${field.label} / ${field.name} is required`)]
          : [];
      return isOf(field, value)
        ? []
        : [trouble(at, 'field-unfit', `${field.label}不合要求 / ${field.name} does not fit`)];
    }),
  ];
}

const MOST = 4000;
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= MOST;

function isOf({ type, choices = [] }: TemplateField, value: unknown): boolean {
  if (type === 'LIST') return Array.isArray(value) && value.length > 0 && value.length <= 50 && value.every(isText);
  if (type === 'DATE') return isLegalDay(value);
  return isText(value) && (type !== 'CHOICE' || choices.includes(value));
}

/** Puts values into a sound template; values are text and nothing else, whatever they look like. Pure. */
export function mergeTemplate(template: LetterTemplate, values: TemplateValues): MergedLetter {
  const given = (name: string) => (Object.hasOwn(values, name) ? values[name] : undefined);
  const typeOf = new Map(template.fields.map(({ name, type }) => [name, type]));
  const said = (name: string): string => {
    const value = given(name);
    if (value === undefined) return '';
    if (Array.isArray(value)) return value.join('、');
    return typeOf.get(name) === 'DATE' ? chineseDate(value as never) : String(value);
  };
  const sentence = (pieces: readonly TemplatePiece[], item = '') =>
    pieces.map((piece) => piece.text ?? (piece.item ? item : said(piece.field ?? ''))).join('');
  const holds = ({ field, is }: TemplateCondition) => {
    const value = given(field);
    return is === undefined ? value !== undefined : value === is;
  };
  const lines = (blocks: readonly TemplateBlock[]) =>
    blocks
      .filter(({ when }) => when === undefined || holds(when))
      .flatMap(({ pieces, each }) => {
        if (each === undefined) return [sentence(pieces)];
        const list = given(each);
        return Array.isArray(list) ? list.map((item) => sentence(pieces, String(item))) : [];
      });
  return {
    title: sentence(template.title),
    source: lines(template.source).join('\n'),
    matters: lines(template.matters).join('\n'),
    causes: lines(template.causes).join('\n'),
    items: lines(template.items),
  };
}
