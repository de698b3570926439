import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFile } from '../../apps/api/project-file.js';

/** A source file of the project, by its path from the root. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript source below the folders; what is generated is left out. */
export function sourcesIn(...folders: readonly string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(projectFile(folder), { recursive: true })
      .map((name) => join(folder, String(name)))
      .filter((path) => /\.tsx?$/.test(path) && !path.includes('generated') && !path.includes('node_modules'))
      .map((path) => ({ path, text: readFileSync(projectFile(path), 'utf8') })),
  );
}
