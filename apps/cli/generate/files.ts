import { readFile } from 'node:fs/promises';
import { buildOpenApi } from '../../api/openapi/build.js';
import { projectFile } from '../../api/project-file.js';
import { actionBodies } from './action-bodies.js';
import { deadlinesPage, problemsPage, vocabulariesPage } from './list-pages.js';
import { permissionsPage } from './rights-page.js';
import { workflowsPage } from './workflow-pages.js';

/** Pages that need nothing but the domain, by path. */
export function domainPages(): Readonly<Record<string, string>> {
  return {
    'docs/generated/workflows.md': workflowsPage(),
    'docs/generated/permissions.md': permissionsPage(),
    'docs/generated/problems.md': problemsPage(),
    'docs/generated/deadlines.md': deadlinesPage(),
    'docs/generated/vocabularies.md': vocabulariesPage(),
  };
}

/** Every generated file of the project, by path. The same sources give the same bytes. */
export async function generatedFiles(): Promise<Readonly<Record<string, string>>> {
  const { version } = JSON.parse(await readFile(projectFile('package.json'), 'utf8')) as { version: string };
  const document = await buildOpenApi(version);
  // Only developers generate: the package is not there at run time.
  const { default: openapiTypescript, astToString } = await import('openapi-typescript');
  const types = astToString(await openapiTypescript(document as never, { alphabetize: true }));
  return {
    'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'apps/web/api/generated/schema.d.ts': `// Generated from openapi.json by npm run generate.\n${types}`,
    'apps/web/api/generated/action-bodies.ts': actionBodies(document),
    ...domainPages(),
  };
}
