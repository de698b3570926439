import type { ApiPath } from '../../api/client.js';
import type { Permission } from '../../app/session.js';

/** Where a kind of case is listed: in the API, in the console, and with which permission. */
export interface CaseRegister {
  readonly api: ApiPath;
  readonly path: string;
  readonly permission: Permission;
}

/** Every kind of case that the console opens, by the name of its workflow. */
export const caseRegisters: Readonly<Record<string, CaseRegister>> = {
  complaint: { api: '/api/v1/complaints', path: 'complaints', permission: 'complaint.read' },
  recommendation: { api: '/api/v1/recommendations', path: 'recommendations', permission: 'recommendation.read' },
  pledge: { api: '/api/v1/pledges', path: 'pledges', permission: 'pledge.read' },
  workSuggestion: { api: '/api/v1/work-suggestions', path: 'work-suggestions', permission: 'workSuggestion.read' },
};
