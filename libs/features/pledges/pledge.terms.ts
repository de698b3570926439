import { invalid } from '../../domain/problems.js';
import type { Terms } from './pledge.contract.js';

/**
 * Refuses terms whose numbers do not fit together: a number given twice, a task or division of an objective that is not
 * there. Parts that are left out are not looked at. Whether every objective is measured is asked at the issue.
 */
export function refuseUnmatched({
  objectives,
  tasks,
  divisions,
}: { readonly [Part in keyof Terms]: Terms[Part] | undefined }): void {
  refuseTwice('objectives', objectives ?? []);
  refuseTwice('tasks', tasks ?? []);
  if (objectives === undefined) return;
  const known = new Set(objectives.map(({ number }) => number));
  for (const [name, rows] of [['tasks', tasks ?? []] as const, ['divisions', divisions ?? []] as const])
    rows.forEach(({ objective }, place) => {
      if (!known.has(objective))
        throw invalid(`/${name}/${place}/objective`, 'unknown-objective', '没有此目标 / no such objective');
    });
}

/** Refuses a template by which no pledge could be issued. */
export function refuseUnmeasured(terms: Terms): void {
  refuseUnmatched(terms);
  terms.objectives.forEach(({ number }, place) => {
    const has = (rows: readonly { objective: number }[]) => rows.some(({ objective }) => objective === number);
    if (!has(terms.tasks) || !has(terms.divisions))
      throw invalid(
        `/objectives/${place}`,
        'not-measured',
        '每一目标须有可考核的任务和一岗双责的分工 / every objective has a task and a division',
      );
  });
}

function refuseTwice(name: string, rows: readonly { readonly number: number }[]): void {
  const seen = new Set<number>();
  rows.forEach(({ number }, place) => {
    if (seen.has(number))
      throw invalid(`/${name}/${place}/number`, 'given-twice', '编号重复 / the number is given twice');
    seen.add(number);
  });
}
