import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { buildOpenApi } from '../../apps/api/openapi/build.js';
import type { OpenApi } from '../../apps/api/openapi/document.js';
import { projectFile } from '../../apps/api/project-file.js';
import { domainPages } from '../../apps/cli/generate/files.js';
import { permissions } from '../../libs/domain/permissions.js';
import { problems } from '../../libs/domain/problems.js';
import { workflows } from '../../libs/domain/workflows/all.js';
import { DeclaredRoutes } from '../../libs/platform/http/declared-routes.js';
import { Endpoint } from '../../libs/platform/http/endpoint.js';

/** All that somebody who is not signed in may call. */
const PUBLIC = [
  'get /api/v1/setup',
  'post /api/v1/auth/login',
  'post /api/v1/auth/token',
  'post /api/v1/auth/token/refresh',
  'post /api/v1/ballots',
  'post /api/v1/setup',
];

const committed = JSON.parse(readFileSync(projectFile('openapi.json'), 'utf8')) as OpenApi;

const operationsOf = ({ paths }: OpenApi) =>
  Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ route: `${method} ${path}`, operation })),
  );

const gist = (document: OpenApi) =>
  operationsOf(document)
    .map(({ route, operation }) => `${route} ${operation['x-permission']}`)
    .sort();

@Controller('forgotten')
class ForgottenController {
  @Get()
  read() {
    return {};
  }
}

@Controller('declared')
class DeclaredController {
  @Get()
  @Endpoint({ permission: 'self.read' })
  read() {
    return {};
  }
}

describe('the routes', () => {
  let running: OpenApi;

  beforeAll(async () => {
    running = await buildOpenApi('0');
  });

  it('are those of the committed document, with the same permissions (else: npm run generate)', () => {
    expect(gist(committed)).toEqual(gist(running));
  });

  it('ask for a permission of the list, but for those that are open on purpose', () => {
    const open = operationsOf(running).filter(({ operation }) => operation['x-permission'] === 'public');
    expect(open.map(({ route }) => route).sort()).toEqual(PUBLIC);
    const unknown = gist(running).filter((line) => !/ (\S+)$/.exec(line)?.[1]?.match(/^public$/));
    for (const line of unknown) expect(permissions).toHaveProperty([line.split(' ').at(-1) ?? '']);
  });

  it('have one for every action of every workflow, with the permission of the table', () => {
    const actions = operationsOf(running).flatMap(({ operation }) =>
      operation['x-action'] ? [{ ...(operation['x-action'] as object), permission: operation['x-permission'] }] : [],
    );
    const tables = Object.values(workflows).flatMap(({ name, actions: table }) =>
      Object.entries(table).map(([action, { permission }]) => ({ workflow: name, action, permission })),
    );
    const sorted = (list: object[]) => list.map((entry) => JSON.stringify(entry)).sort();
    expect(sorted(actions)).toEqual(sorted(tables));
  });

  it('all say what they are for, under a name of their own', () => {
    const all = operationsOf(committed);
    expect(all.filter(({ operation }) => !operation.summary).map(({ route }) => route)).toEqual([]);
    expect(new Set(all.map(({ operation }) => operation.operationId)).size).toBe(all.length);
  });

  it.each([
    [
      'without a declaration keep the application from starting',
      ForgottenController,
      /ForgottenController\.read \(GET/,
    ],
    ['with one let it start', DeclaredController, undefined],
  ])('%s', async (_words, controller, refusal) => {
    @Module({ controllers: [controller], providers: [DeclaredRoutes] })
    class Small {}
    const starting = Test.createTestingModule({ imports: [Small] })
      .compile()
      .then((module) => module.init());
    if (refusal) await expect(starting).rejects.toThrow(refusal);
    else await (await starting).close();
  });
});

describe('the document', () => {
  it('is OpenAPI 3.1 without a fraction and without an old-style null', () => {
    const text = JSON.stringify(committed);
    expect(committed.openapi).toMatch(/^3\.1\./);
    expect(text).not.toContain('"type":"number"');
    expect(text).not.toContain('"nullable"');
  });

  it('refers only to what it holds', () => {
    const refs = JSON.stringify(committed).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g);
    const components = committed.components as unknown as Record<string, Record<string, unknown>>;
    for (const [, kind, name] of refs) expect(components[kind ?? '']).toHaveProperty(name ?? '');
  });

  it('lists the problems of the program, as their page does', () => {
    const codes = Object.keys(problems);
    expect(committed.components.schemas['ProblemCode']?.enum).toEqual(codes);
    const page = readFileSync(projectFile('docs/generated/problems.md'), 'utf8');
    expect([...page.matchAll(/^\| \d{3} \| `([\w-]+)`/gm)].map(([, code]) => code)).toEqual(codes);
  });

  it.each(Object.entries(domainPages()))('%s is what the domain says today (else: npm run generate)', (path, text) => {
    expect(readFileSync(projectFile(path), 'utf8')).toBe(text);
  });
});
