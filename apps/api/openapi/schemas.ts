import { deadlineRules } from '../../../libs/domain/deadlines.js';
import { permissions } from '../../../libs/domain/permissions.js';
import { problems } from '../../../libs/domain/problems.js';
import { roles } from '../../../libs/domain/roles.js';
import { codesOf, type Vocabulary } from '../../../libs/domain/vocabularies.js';
import { workflows } from '../../../libs/domain/workflows/all.js';
import { guards } from '../../../libs/domain/workflows/define.js';
import { type OpenApi, refTo, type Schema } from './document.js';

/** A closed list of the domain: the fields that hold one of its codes, in the contracts whose name fits. */
interface CodeList {
  readonly codes: readonly string[];
  readonly fields: readonly string[];
  readonly within: RegExp;
}

const ofVocabulary = (vocabulary: Vocabulary, fields: readonly string[], within = /./): CodeList => ({
  codes: codesOf(vocabulary),
  fields,
  within,
});

const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Every list by the name of its schema. */
const codeLists: Readonly<Record<string, CodeList>> = {
  ProblemCode: { codes: Object.keys(problems), fields: ['code'], within: /^Problem$/ },
  Permission: { codes: Object.keys(permissions), fields: ['permissions', 'permission'], within: /./ },
  Role: { codes: Object.keys(roles), fields: ['role', 'roles'], within: /./ },
  Guard: { codes: Object.keys(guards), fields: ['blockedBy'], within: /./ },
  DeadlineKey: { codes: [...new Set(deadlineRules.map(({ key }) => key))], fields: ['rule'], within: /Deadline/ },
  Channel: ofVocabulary('channel', ['channel']),
  ComplaintKind: ofVocabulary('complaintKind', ['kind'], /Complaint/),
  Conclusion: ofVocabulary('conclusion', ['conclusion']),
  IssueType: ofVocabulary('issueType', ['issueType']),
  RefusalReason: ofVocabulary('refusalReason', ['refusalReason']),
  AssignmentGround: ofVocabulary('assignmentGround', ['assignmentGround', 'ground'], /^(?!.*Recus)/),
  RecusalGround: ofVocabulary('recusalGround', ['ground'], /Recus/),
  Secrecy: ofVocabulary('secrecy', ['secrecy', 'clearance']),
  Rank: ofVocabulary('rank', ['rank']),
  OrganizationType: ofVocabulary('organizationType', ['type'], /Organization/),
  Light: ofVocabulary('light', ['light']),
  Qualifier: ofVocabulary('qualifier', ['qualifier']),
  ...Object.fromEntries(
    Object.values(workflows).flatMap(({ name, states, actions }) => [
      [`${pascal(name)}State`, { codes: Object.keys(states), fields: ['state'], within: new RegExp(pascal(name)) }],
      [`${pascal(name)}Action`, { codes: Object.keys(actions), fields: [], within: /./ }],
    ]),
  ),
};

/** What a failed request answers: RFC 9457. */
const problem: Schema = {
  type: 'object',
  description: 'A problem (RFC 9457). What it may hold besides depends on its code.',
  properties: {
    type: { type: 'string', description: 'Address of the problem in the readable documents.' },
    title: { type: 'string', description: 'In the language of Accept-Language: zh-CN, or en.' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'What the reader can do next.' },
    instance: { type: 'string', description: 'urn:trace:<traceId>' },
    code: { type: 'string' },
    errors: { type: 'array', items: { $ref: '#/components/schemas/FieldError' } },
    traceId: { type: 'string', format: 'uuid' },
    currentVersion: { type: 'integer', description: 'version-stale: the version now.' },
    permission: { type: 'string', description: 'permission-missing: the permission that is missing.' },
    state: { type: 'string', description: 'transition-not-open: the state now.' },
    openIn: { type: 'array', items: { type: 'string' }, description: 'transition-not-open: where it is open.' },
  },
  required: ['type', 'title', 'status', 'detail', 'instance', 'code', 'errors', 'traceId'],
};

const fieldError: Schema = {
  type: 'object',
  properties: {
    pointer: { type: 'string', description: 'RFC 6901 pointer into the body, or the name of a parameter.' },
    code: { type: 'string' },
    detail: { type: 'string' },
  },
  required: ['pointer', 'code', 'detail'],
};

/** Adds the schemas of the house, and makes the contracts' own exact: integers, formats, closed lists. */
export function refineSchemas(document: OpenApi): void {
  const { schemas } = document.components;
  Object.assign(schemas, { Problem: problem, FieldError: fieldError });
  for (const [name, schema] of Object.entries(schemas)) {
    for (const [field, value] of Object.entries(schema.properties ?? {})) {
      sharpen(field === 'at' && /View$/.test(name) ? 'doneAt' : field, value);
      const list = Object.entries(codeLists).find(
        ([, { fields, within }]) => fields.includes(field) && within.test(name),
      );
      if (list && schema.properties) schema.properties[field] = coded(value, list[0], list[1].codes);
    }
  }
  for (const [name, { codes }] of Object.entries(codeLists)) schemas[name] = { type: 'string', enum: [...codes] };
  document.components.schemas = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** No number of the wire has a fraction; a name tells an id, an instant and a day (wire: Habits). */
export function sharpen(field: string, schema: Schema): void {
  for (const part of [schema, ...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : [])]) {
    if (part.type === 'number') part.type = 'integer';
    // The order of a union is the compiler's whim; the document has one order.
    part.enum?.sort();
    const isText = part.type === 'string' || (Array.isArray(part.type) && part.type.includes('string'));
    const format = formatOf(field);
    if (isText && part.enum === undefined && part.format === undefined && format !== undefined) part.format = format;
  }
}

function formatOf(field: string): string | undefined {
  if (/^id$|Ids?$/.test(field)) return 'uuid';
  if (/At$|^asOf$/.test(field)) return 'date-time';
  return /On$|^valid(From|To)$/.test(field) ? 'date' : undefined;
}

/** The same field as a reference to its list. A contract that takes only some of the codes keeps its own list. */
function coded(value: Schema, name: string, codes: readonly string[]): Schema {
  const about = value.description === undefined ? {} : { description: value.description };
  const ref = refTo('schemas', name);
  if (value.type === 'array') return { ...value, items: ref };
  if (value.enum !== undefined && value.enum.filter((code) => code !== null).length !== codes.length) return value;
  return Array.isArray(value.type) ? { ...about, anyOf: [ref, { type: 'null' }] } : { ...about, ...ref };
}
