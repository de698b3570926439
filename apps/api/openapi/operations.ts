import { problems } from '../../../libs/domain/problems.js';
import { workflows } from '../../../libs/domain/workflows/all.js';
import type { ActionDefinition } from '../../../libs/kernel/workflow.js';
import { ENDPOINT_IN_DOCUMENT, type EndpointDeclaration } from '../../../libs/platform/http/endpoint.js';
import { type Answer, type OpenApi, type Operation, type Parameter, refTo } from './document.js';
import { sharpen } from './schemas.js';

interface Declared extends Pick<EndpointDeclaration, 'permission'> {
  readonly idempotent: boolean;
  readonly needsReason: boolean;
  readonly status: number;
}

/** Headers that a route may ask for. */
const headers = {
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: 'The ETag of what was read. 428 without it, 412 where it is stale.',
    schema: { type: 'string' },
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description: 'Unique for each submission; kept for 7 days. A replay gets the same answer.',
    schema: { type: 'string', minLength: 1, maxLength: 200 },
  },
  AccessReason: {
    name: 'X-Access-Reason',
    in: 'header',
    required: true,
    description: 'Why it is read, percent-encoded UTF-8; it is kept in the audit.',
    schema: { type: 'string', minLength: 2, maxLength: 500 },
  },
} satisfies Record<string, Parameter>;

/** Puts into words what every route declares: who may, which headers, which problems. */
export function refineOperations(document: OpenApi): void {
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      refineOperation(document, operation, { path, method });
    }
  }
  document.components.parameters = headers;
  document.components.responses = problemAnswers();
  document.components.headers = {
    ETag: { description: 'Send it back as If-Match.', schema: { type: 'string' } },
  };
}

function refineOperation(
  document: OpenApi,
  operation: Operation,
  { path, method }: { readonly path: string; readonly method: string },
): void {
  const { permission, idempotent, needsReason, status } = operation[ENDPOINT_IN_DOCUMENT] as Declared;
  delete operation[ENDPOINT_IN_DOCUMENT];
  const action = actionAt(path);
  const needs = {
    IfMatch: method === 'patch' || action !== undefined,
    IdempotencyKey: method === 'post' && idempotent && permission !== 'public',
    AccessReason: needsReason,
  };
  for (const parameter of operation.parameters ?? []) if (parameter.schema) sharpen(parameter.name, parameter.schema);
  const asked = Object.entries(needs).flatMap(([name, isNeeded]) => (isNeeded ? [refTo('parameters', name)] : []));
  operation.parameters = [...(operation.parameters ?? []), ...(asked as unknown as Parameter[])];
  operation.tags = [path.split('/')[3] ?? ''];
  if (action) operation.summary = `${action.definition.zh} ${action.definition.en}`;
  operation.summary ||= `${operation.tags[0]}: ${wordsOf(operation.operationId ?? '')}`;
  operation['x-permission'] = action?.definition.permission ?? permission;
  if (action) operation['x-action'] = { workflow: action.workflow, action: action.action };
  if (permission === 'public') operation.security = [];
  // The compiler's plugin guesses a second answer from the type of the method.
  operation.responses = { [status]: operation.responses[status] ?? { description: 'done' } };
  tagAnswers(document, operation);
  const statuses = problemStatuses({ method, hasId: path.includes('{'), isPublic: permission === 'public', ...needs });
  for (const status of statuses) operation.responses[status] = refTo('responses', `Problem${status}`);
}

/** The action of a workflow that stands behind a route: `/api/v1/<work-flow>s/{id}/actions/<action>`. */
function actionAt(path: string) {
  const [, plural, action] = /^\/api\/v1\/([\w-]+)\/\{id\}\/actions\/(\w+)$/.exec(path) ?? [];
  const workflow = Object.values(workflows).find(({ name }) => `${hyphened(name)}s` === plural);
  const definition: ActionDefinition<string, string, string, string> | undefined = workflow?.actions[action ?? ''];
  return workflow && action && definition ? { workflow: workflow.name, action, definition } : undefined;
}

/** `workSuggestion` → `work-suggestion`. */
const hyphened = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** `usersChange` → `change`. */
const wordsOf = (operationId: string) =>
  operationId.replace(/^[a-z]+/, '').replace(/^\w/, (letter) => letter.toLowerCase());

/** An answer that has an id and a version carries its ETag. */
function tagAnswers({ components }: OpenApi, operation: Operation): void {
  for (const answer of Object.values(operation.responses)) {
    const name = answer.content?.['application/json']?.schema.$ref?.split('/').at(-1);
    const { id, version } = (name === undefined ? undefined : components.schemas[name]?.properties) ?? {};
    if (id && version) answer.headers = { ETag: refTo('headers', 'ETag') };
  }
}

function problemStatuses(route: {
  readonly method: string;
  readonly hasId: boolean;
  readonly isPublic: boolean;
  readonly IfMatch: boolean;
  readonly IdempotencyKey: boolean;
  readonly AccessReason: boolean;
}): number[] {
  const isChange = route.IfMatch || route.IdempotencyKey;
  const when: readonly (readonly [boolean, readonly number[]])[] = [
    [true, [400, 401, 500, 503]],
    [route.isPublic, [403, 409, 429]],
    [!route.isPublic, [403]],
    [route.hasId, [404]],
    [route.method !== 'get', [413, 415]],
    [isChange, [409, 428]],
    [route.IdempotencyKey, [422]],
    [route.IfMatch, [412]],
    [route.AccessReason, [428]],
  ];
  return [...new Set(when.flatMap(([holds, statuses]) => (holds ? statuses : [])))].sort((a, b) => a - b);
}

/** One answer a status, with the codes that it may carry. */
function problemAnswers(): Record<string, Answer> {
  const statuses = [...new Set(Object.values(problems).map(({ status }) => status))].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const listed = Object.entries(problems).filter(([, definition]) => definition.status === status);
      const description = listed.map(([code, { zh, en }]) => `- \`${code}\` ${zh} ${en}`).join('\n');
      const content = { 'application/problem+json': { schema: refTo('schemas', 'Problem') } };
      return [`Problem${status}`, { description, content }];
    }),
  );
}
