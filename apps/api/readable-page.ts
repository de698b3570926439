import { createHash } from 'node:crypto';
import { problems } from '../../libs/domain/problems.js';
import { workflows } from '../../libs/domain/workflows/all.js';
import type { OpenApi, Operation } from './openapi/document.js';

const STYLE =
  'body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem}table{border-collapse:collapse;width:100%}' +
  'td,th{border:1px solid #ccc;padding:.25rem .5rem;text-align:left;vertical-align:top}code{font-family:ui-monospace,monospace}';

/** Nothing from anywhere, no script, no form, no frame; the page's own few rules of style by their hash. */
export const READ_ONLY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Routes with their permissions, workflows and problems, for reading. Without the document the routes are left out. */
export function readablePage(document: OpenApi | undefined): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>Mingjing 明镜 API</title><style>${STYLE}</style></head>
<body><h1>Mingjing 明镜 API</h1><p><a href="/api/openapi.json">openapi.json</a></p>
<h2>Routes</h2>${table(['', 'Address', 'Permission', ''], document === undefined ? [] : routeRows(document))}
<h2>Workflows</h2>${table(['Workflow', 'Action', 'From', 'To', 'Permission'], actionRows())}
<h2>Problems</h2>${table(['Status', 'Code', 'Title', 'What to do'], problemRows())}</body></html>`;
}

function routeRows({ paths }: OpenApi): string[] {
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries<Operation>(operations).map(([method, { summary, 'x-permission': permission }]) =>
      row([method.toUpperCase(), code(path), code(String(permission)), escaped(summary ?? '')]),
    ),
  );
}

function actionRows(): string[] {
  return Object.values(workflows).flatMap(({ name, actions }) =>
    Object.entries(actions).map(([action, { zh, en, from, to, permission }]) =>
      row([name, `${code(action)} ${escaped(zh)} ${escaped(en)}`, from.join(', '), to, code(permission)]),
    ),
  );
}

function problemRows(): string[] {
  return Object.entries(problems).map(([name, { status, zh, en, todo }]) => {
    const both = (first: string, second: string) => `${escaped(first)}<br>${escaped(second)}`;
    return row([String(status), code(name), both(zh, en), both(todo.zh, todo.en)], `problem-${name}`);
  });
}

const table = (head: readonly string[], rows: readonly string[]) =>
  `<table><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr>${rows.join('')}</table>`;

const row = (cells: readonly string[], id?: string) =>
  `<tr${id === undefined ? '' : ` id="${id}"`}>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

const code = (text: string) => `<code>${escaped(text)}</code>`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
