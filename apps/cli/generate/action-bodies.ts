import { vocabularies } from '../../../libs/domain/vocabularies.js';
import type { OpenApi } from '../../api/openapi/document.js';

/** A field of a body as the console's forms need it. */
interface BodyField {
  readonly name: string;
  readonly required: boolean;
  readonly type: string;
  readonly format?: string;
  readonly vocabulary?: string;
  readonly codes?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly hint?: string;
  /** Of a list: what stands in it. */
  readonly items?: BodyField;
  readonly fields?: readonly BodyField[];
}

type Schema = Readonly<Record<string, unknown>>;

/** `apps/web/api/generated/action-bodies.ts`: what every POST takes, by its path behind `/api/v1/` without ids. */
export function actionBodies(document: OpenApi): string {
  const schemas = (document as unknown as { components: { schemas: Record<string, Schema> } }).components.schemas;
  const bodies = Object.entries(document.paths).flatMap(([path, operations]) => {
    const name = bodyName((operations as Record<string, unknown>)['post']);
    return name && schemas[name] ? [[keyOf(path), fieldsOf(schemas[name], schemas)] as const] : [];
  });
  return [
    '// Generated from openapi.json by npm run generate.',
    "import type { BodyField } from '../body-field.js';",
    '',
    '/** Fields of the body of every POST, by its path without base and ids. */',
    `export const actionBodies: Readonly<Record<string, readonly BodyField[]>> = ${JSON.stringify(Object.fromEntries(bodies), null, 1)};`,
    '',
  ].join('\n');
}

function bodyName(operation: unknown): string | undefined {
  const content = (
    operation as { requestBody?: { content?: Record<string, { schema?: { $ref?: string } }> } } | undefined
  )?.requestBody?.content;
  return content?.['application/json']?.schema?.$ref?.split('/').at(-1);
}

const keyOf = (path: string) => path.replace('/api/v1/', '').replaceAll(/\{[^}]+\}\//g, '');

function fieldsOf({ properties = {}, required = [] }: Schema, schemas: Record<string, Schema>): BodyField[] {
  return Object.entries(properties as Record<string, Schema>).map(([name, schema]) =>
    fieldOf(name, schema, (required as string[]).includes(name), schemas),
  );
}

function fieldOf(name: string, given: Schema, required: boolean, schemas: Record<string, Schema>): BodyField {
  const schema = resolved(given, schemas);
  const listed = schema['enum'] as unknown[] | undefined;
  const codes = listed?.filter((each) => typeof each === 'string');
  const vocabulary = codes && vocabularyOf(codes);
  const kept = ['format', 'minLength', 'maxLength', 'minimum', 'maximum'].flatMap((key) =>
    schema[key] === undefined ? [] : [[key, schema[key]]],
  );
  const hint = given['description'] ?? schema['description'];
  return {
    name,
    required,
    type: ([schema['type']].flat()[0] as string | undefined) ?? 'object',
    ...Object.fromEntries(kept),
    ...(vocabulary ? { vocabulary } : codes?.length ? { codes } : {}),
    ...(typeof hint === 'string' ? { hint } : {}),
    ...(schema['items'] ? { items: fieldOf('', schema['items'] as Schema, true, schemas) } : {}),
    ...(schema['properties'] ? { fields: fieldsOf(schema, schemas) } : {}),
  };
}

function resolved(schema: Schema, schemas: Record<string, Schema>): Schema {
  const any = schema['anyOf'] as Schema[] | undefined;
  if (any?.[0]) return resolved(any[0], schemas);
  const ref = schema['$ref'] as string | undefined;
  return (ref && schemas[ref.split('/').at(-1) ?? '']) || schema;
}

/** The vocabulary with just these codes. */
function vocabularyOf(codes: readonly string[]): string | undefined {
  const wanted = [...codes].sort().join();
  return Object.entries(vocabularies).find(([, words]) => Object.keys(words).sort().join() === wanted)?.[0];
}
