import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { projectFile } from '../../apps/api/project-file.js';
import { sourcesIn } from './sources.js';

const everything = sourcesIn('apps', 'libs', 'migrations', 'test');
const product = sourcesIn('apps', 'libs', 'migrations');

/** A suite is a list of tests, not a function: `describe`, and what a test names `where…` to run it only there. */
const SUITE = /^(describe|where\w+)\b/;

/** Functions with their lines, suites left out. */
function functionsOf(path: string, text: string): { name: string; lines: number }[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: { name: string; lines: number }[] = [];
  const lineOf = (position: number) => file.getLineAndCharacterOfPosition(position).line;
  const visit = (node: ts.Node): void => {
    const isSuite = ts.isCallExpression(node.parent ?? node) && SUITE.test(node.parent.getText());
    if (ts.isFunctionLike(node) && !isSuite) {
      const lines = lineOf(node.end) - lineOf(node.getStart()) + 1;
      found.push({ name: `${path}:${lineOf(node.getStart()) + 1}`, lines });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe('the house', () => {
  it('keeps its floors: nothing imports from above, features do not know each other, nothing goes round in circles', () => {
    const bin = projectFile('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
    const folders = ['apps', 'libs', 'migrations', 'test'];
    const args = [bin, '--config', '.dependency-cruiser.cjs', ...folders];
    const report = execFileSync(process.execPath, args, { cwd: projectFile('.'), encoding: 'utf8' });
    expect(report).toContain('no dependency violations found');
  });

  it('has no file over 300 lines', () => {
    const long = everything.filter(({ text }) => text.trimEnd().split('\n').length > 300);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('has no function over 60 lines', () => {
    const long = everything.flatMap(({ path, text }) => functionsOf(path, text)).filter(({ lines }) => lines > 60);
    expect(long).toEqual([]);
  });

  it.each([
    ['a lazy import that hides a circle', /forwardRef\(/],
    ['a save that overwrites what others changed', /\.save\(/],
    ['a schema that changes by itself', /synchronize: true/],
    ['a setting that outlives its transaction', /query\(\s*[`'"]\s*SET\s/],
  ])('does not use %s', (_words, forbidden) => {
    expect(product.filter(({ text }) => forbidden.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
