import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { projectFile } from '../../api/project-file.js';
import type { Command } from '../command.js';
import { generatedFiles } from '../generate/files.js';

/** Writes what is generated from the code. */
export const generate: Command = {
  summary: 'Write openapi.json, docs/generated and the typed client; with --check only say what is stale.',
  usage: '[--check]',
  options: { check: { type: 'boolean' } },
  run: async (given) => {
    const files = await generatedFiles();
    const stale: string[] = [];
    for (const [path, text] of Object.entries(files)) {
      const file = projectFile(path);
      if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue;
      stale.push(path);
      if (given['check'] === true) continue;
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    const document = { files: Object.keys(files), changed: stale };
    if (given['check'] !== true) return { document, lines: stale.map((path) => `written ${path}`) };
    if (stale.length === 0) return { document, lines: ['everything generated is up to date'] };
    return { document, lines: [`stale: ${stale.join(', ')}; run: npm run generate`], failed: true };
  },
};
