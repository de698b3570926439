import { readFile, writeFile } from 'node:fs/promises';
import { projectFile } from '../../api/project-file.js';
import { type Command, needed, Refusal } from '../command.js';

/** Starts a migration: its file, and its line in the list. */
export const migrateNew: Command = {
  summary: 'Start a migration: migrations/<timestamp>-<name>.ts, and its line in migrations/index.ts.',
  usage: '--name verb-noun',
  options: { name: { type: 'string' } },
  run: async (given) => {
    const name = needed(given, 'name');
    if (!/^[a-z]+(-[a-z]+)+$/.test(name)) throw new Refusal('--name must look like add-letter-numbers');
    const file = `${Date.now()}-${name}`;
    const className = `${name.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase())}${file.split('-')[0]}`;
    await writeFile(projectFile(`migrations/${file}.ts`), template(className), { flag: 'wx' });
    const index = projectFile('migrations/index.ts');
    const listed = (await readFile(index, 'utf8'))
      .replace(/\n\n/, `\nimport { ${className} } from './${file}.js';\n\n`)
      .replace(/,?\s*\];/, `, ${className}];`);
    await writeFile(index, listed);
    return { document: { file: `migrations/${file}.ts`, className }, lines: [`migrations/${file}.ts`] };
  },
};

const template = (className: string) => `import type { MigrationInterface, QueryRunner } from 'typeorm';

/** TODO: what it makes, and for whom. */
export class ${className} implements MigrationInterface {
  readonly name = '${className}';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
`;
