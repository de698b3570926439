import { workflows } from '../../../../libs/domain/workflows/all.js';
import type { AllowedAction } from './case-types.js';

/** Actions that take the case further before those that leave it where it is, each in the table's order. */
export function movingFirst(kind: string, actions: readonly AllowedAction[]): readonly AllowedAction[] {
  const stays = ({ action }: AllowedAction) => workflows[kind]?.actions[action]?.to === 'SAME';
  return [...actions.filter((each) => !stays(each)), ...actions.filter(stays)];
}
