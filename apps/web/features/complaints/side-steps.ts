import { systemActions } from '../../../../libs/domain/workflows/all.js';
import type { Schema } from '../../api/client.js';
import { type Permission, useMay } from '../../app/session.js';
import type { AllowedAction } from '../../shared/case/case-types.js';

const steps = [
  ['urge', 'complaint.urge'],
  ['supervise', 'complaint.supervise'],
  ['recordInstruction', 'complaint.instruct'],
  ['acknowledge', 'complaint.tell'],
  ['giveFeedback', 'complaint.tell'],
] as const satisfies readonly (readonly [keyof typeof systemActions, Permission])[];

/** Routes beside the workflow that this person may call; whether they fit this case the API says when they are called. */
export function useSideSteps({ realName }: Schema<'ComplaintView'>): readonly AllowedAction[] {
  const may = useMay();
  return steps
    .filter(([, permission]) => may(permission))
    .filter(([, permission]) => permission !== 'complaint.tell' || realName)
    .map(([action]) => ({ action, label: systemActions[action], blockedBy: [] }));
}
