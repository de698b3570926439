import { beforeAll, describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { projectFile } from '../../apps/api/project-file.js';
import { defineWorkflow } from '../../libs/domain/workflows/define.js';

const table = (action: string) => `import { defineWorkflow } from './define.js';
export const probe = defineWorkflow({
  name: 'probe', zh: '', en: '', initial: 'OPEN',
  states: { OPEN: { zh: '', en: '' }, DONE: { zh: '', en: '', final: true } },
  actions: { finish: { zh: '', en: '', from: ['OPEN'], to: 'DONE', permission: 'complaint.close', source: '', ${action} } },
});`;

/** What the compiler says of tables that exist only here, by their place in the list. */
function complaintsAbout(texts: readonly string[]): string[][] {
  const probes = new Map(texts.map((text, index) => [projectFile(`libs/domain/workflows/probe-${index}.ts`), text]));
  const { config } = ts.readConfigFile(projectFile('tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, projectFile('.'));
  const settings = { ...options, noEmit: true, incremental: false };
  delete settings.tsBuildInfoFile;
  const host = ts.createCompilerHost(settings);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => probes.has(path) || fileExists.call(host, path);
  host.readFile = (path) => probes.get(path) ?? readFile.call(host, path);
  host.getSourceFile = (path, language, ...rest) => {
    const text = probes.get(path);
    return text === undefined
      ? getSourceFile.call(host, path, language, ...rest)
      : ts.createSourceFile(path, text, language);
  };
  const program = ts.createProgram([...probes.keys()], settings, host);
  return [...probes.keys()].map((path) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
      // A key given twice is an error of its own; the last one counts, as in JavaScript.
      .filter((message) => !message.includes('multiple properties')),
  );
}

const SOUND = `requires: ['opinionGiven'], within: 'CONCLUDE'`;
const UNSOUND = [
  ['an unknown state to go to', `to: 'GONE'`, /"GONE"/],
  ['an unknown state to come from', `from: ['GONE']`, /"GONE"/],
  ['an unknown permission', `permission: 'complaint.burn'`, /"complaint\.burn"/],
  ['a guard that nobody has named', `requires: ['moonIsFull']`, /"moonIsFull"/],
  ['an unknown clock', `within: 'SOMETIME'`, /"SOMETIME"/],
] as const;

describe('a workflow table', () => {
  let said: string[][];

  beforeAll(() => {
    said = complaintsAbout([SOUND, ...UNSOUND.map(([, action]) => action)].map(table));
  });

  it('compiles when it is sound', () => {
    expect(said[0]).toEqual([]);
  });

  it.each(UNSOUND)('does not compile with %s', (words, _action, complaint) => {
    const index = UNSOUND.findIndex(([name]) => name === words);
    expect(said[index + 1]?.join('\n')).toMatch(complaint);
  });

  const label = { zh: '', en: '' };
  const finish = { ...label, from: ['OPEN'], to: 'DONE', permission: 'complaint.close', source: '' } as const;
  const about = { name: 'probe', ...label, initial: 'OPEN' } as const;

  it('does not start with a state that nothing leads to', () => {
    const states = { OPEN: label, DONE: { ...label, final: true }, LOST: { ...label, final: true } } as const;
    expect(() => defineWorkflow({ ...about, states, actions: { finish } })).toThrow('state LOST is unreachable');
  });

  it('does not start with a dead end that is not final', () => {
    const states = { OPEN: label, DONE: label } as const;
    expect(() => defineWorkflow({ ...about, states, actions: { finish } })).toThrow('state DONE is a dead end');
  });

  it('does not start with a way out of a final state', () => {
    const states = { OPEN: label, DONE: { ...label, final: true } } as const;
    const undo = { ...finish, from: ['DONE'], to: 'OPEN' } as const;
    expect(() => defineWorkflow({ ...about, states, actions: { finish, undo } })).toThrow('DONE has a way out');
  });
});
