import type { Label } from '../kernel/workflow.js';
import type { CaseKindName } from './case-kinds.js';
import { letterDuties } from './duties-letters.js';
import type { Permission } from './permissions.js';

/** How far a role reads a kind of case inside its grant: everything, closed cases only, or what is assigned to it. */
export type Reach = 'ALL' | 'CLOSED' | 'ASSIGNED';

/** A role: its words, its permissions, and how far it reads each kind of case; a kind that is not named it does not read. */
export interface RoleDefinition extends Label {
  readonly permissions: readonly Permission[];
  readonly reads: Readonly<Partial<Record<CaseKindName, Reach>>>;
  /** One of the three administrators (MLPS level 3): exclusive with every other role. */
  readonly administrator?: true;
}

const everybody = [
  'self.read',
  'interference.report',
  'rule.read',
  'programme.read',
  'organization.read',
  'person.read',
] as const;
/** Whoever works in the office may be named in a pledge, and then signs it. */
const pledging = ['pledge.read', 'pledge.sign'] as const;
const staff = [...everybody, ...pledging, 'inbox.read', 'recusal.declare', 'deadline.read'] as const;
const overseer = ['project.read', 'responsibility.read'] as const;
const intake = [
  ...staff,
  'complaint.read',
  'complaint.file',
  'complaint.register',
  'complaint.correct',
  'complaint.relate',
  'complaint.tell',
  'complaint.instruct',
  'complaint.urge',
  'complaint.accept',
  'complaint.forwardDown',
  'complaint.receiveForwarded',
  'complaint.moveToUnit',
  'reporter.read',
  'statistics.read',
] as const;
const leader = [
  ...staff,
  'complaint.read',
  'complaint.instruct',
  'complaint.urge',
  'complaint.supervise',
  'measure.confirm',
  'complaint.assignDown',
  'complaint.reportResult',
  'complaint.reviewResult',
  'complaint.returnToIntake',
  'complaint.close',
  'complaint.readers',
  'recusal.order',
  'recusal.lift',
  'deadline.adjust',
  'deputation.approve',
  'grant.read',
  'user.read',
  'statistics.read',
  'pledge.issue',
  'pledge.decide',
] as const;

/** The roles of procedures §4.1, transcribed; the tip column decides `reads.complaint`. */
export const roleTable = {
  PETITION_CLERK: { zh: '信访室受理员', en: 'Petition clerk', permissions: intake, reads: { complaint: 'ALL' } },
  PETITION_HEAD: {
    zh: '信访室主任',
    en: 'Head of the petition office',
    permissions: [
      ...intake,
      'complaint.decline',
      'measure.propose',
      'complaint.reportResult',
      'complaint.reviewResult',
      'complaint.readers',
      'rule.propose',
      'recusal.order',
      'recusal.lift',
    ],
    reads: { complaint: 'ALL' },
  },
  CLUE_MANAGER: {
    zh: '案管员',
    en: 'Clue manager',
    permissions: [
      ...staff,
      'complaint.read',
      'complaint.urge',
      'complaint.readers',
      'rule.propose',
      'statistics.read',
      'recommendation.read',
    ],
    reads: { complaint: 'ALL', recommendation: 'ALL' },
  },
  SUPERVISION_OFFICER: {
    zh: '监督检查室干部',
    en: 'Supervision officer',
    permissions: [
      ...staff,
      'complaint.read',
      'complaint.conclude',
      'complaint.requestReturn',
      'measure.propose',
      ...overseer,
      ...letterDuties.drafting,
    ],
    reads: { pledge: 'ASSIGNED', complaint: 'ASSIGNED', recommendation: 'ASSIGNED', workSuggestion: 'ASSIGNED' },
  },
  SUPERVISION_HEAD: {
    zh: '监督检查室主任',
    en: 'Head of a supervision office',
    permissions: [
      ...staff,
      'complaint.read',
      'complaint.assignHandler',
      'complaint.requestReturn',
      'recusal.order',
      'statistics.read',
      ...overseer,
      ...letterDuties.drafting,
      ...letterDuties.head,
    ],
    reads: { pledge: 'ALL', complaint: 'ALL', recommendation: 'ALL', workSuggestion: 'ALL' },
  },
  INVESTIGATOR: {
    zh: '审查调查室干部',
    en: 'Investigator',
    permissions: [
      ...staff,
      'complaint.read',
      'complaint.conclude',
      'statistics.read',
      'measure.propose',
      ...overseer,
      ...letterDuties.drafting,
    ],
    reads: { complaint: 'ASSIGNED', recommendation: 'ASSIGNED', workSuggestion: 'ASSIGNED' },
  },
  TRIAL_OFFICER: {
    zh: '审理室干部',
    en: 'Trial officer',
    permissions: [...staff, 'statistics.read', 'recommendation.read', 'recommendation.review'],
    reads: { recommendation: 'ASSIGNED' },
  },
  CONDUCT_OFFICER: {
    zh: '党风政风室干部',
    en: 'Conduct officer',
    permissions: [
      ...staff,
      'statistics.read',
      'pledge.draft',
      'pledge.appraise',
      ...overseer,
      'responsibility.write',
      ...letterDuties.drafting,
    ],
    reads: { pledge: 'ALL', recommendation: 'ASSIGNED', workSuggestion: 'ASSIGNED' },
  },
  STATIONED_OFFICER: {
    zh: '派驻组干部',
    en: 'Officer of a stationed office',
    permissions: [
      ...staff,
      'complaint.read',
      'complaint.file',
      'complaint.conclude',
      'measure.propose',
      ...overseer,
      'project.write',
      ...letterDuties.drafting,
    ],
    reads: { pledge: 'ASSIGNED', complaint: 'ASSIGNED', recommendation: 'ASSIGNED', workSuggestion: 'ASSIGNED' },
  },
  REGISTRY: {
    zh: '办公室机要',
    en: 'Registry',
    permissions: [...staff, 'statistics.read', ...letterDuties.registry],
    reads: { recommendation: 'ALL' },
  },
  DEPUTY: {
    zh: '分管领导',
    en: 'Deputy in charge',
    permissions: [
      ...leader,
      'grant.approve',
      'rule.approve',
      'programme.write',
      ...overseer,
      'project.write',
      'responsibility.write',
      ...letterDuties.deputy,
    ],
    reads: { pledge: 'ALL', complaint: 'ALL', recommendation: 'ALL', workSuggestion: 'ALL' },
  },
  PRINCIPAL: {
    zh: '主要负责人',
    en: 'Principal',
    permissions: [...leader, 'complaint.reopen', 'interference.read', ...overseer, ...letterDuties.principal],
    reads: { pledge: 'ALL', complaint: 'ALL', recommendation: 'ALL', workSuggestion: 'ALL' },
  },
  INTERNAL_SUPERVISOR: {
    zh: '干部监督室',
    en: 'Internal supervisor',
    permissions: [
      ...staff,
      'complaint.read',
      'complaint.conclude',
      'statistics.read',
      'interference.read',
      'audit.read',
      ...overseer,
    ],
    reads: { complaint: 'ASSIGNED' },
  },
  UNIT_LIAISON: {
    zh: '单位联络员',
    en: 'Unit liaison',
    permissions: [...everybody, ...pledging, ...overseer, 'recommendation.read', 'recommendation.reply'],
    reads: { pledge: 'ASSIGNED', recommendation: 'ASSIGNED' },
  },
  COMMUNITY_SECRETARY: {
    zh: '社区党组织书记',
    en: 'Community secretary',
    permissions: [...everybody, ...pledging],
    reads: { pledge: 'ASSIGNED' },
  },
  RECEPTIONIST: { zh: '接待员', en: 'Receptionist', permissions: everybody, reads: {} },
  APPOINTEE: { zh: '特约监察员', en: 'Appointee', permissions: everybody, reads: {} },
  ARCHIVIST: {
    zh: '档案员',
    en: 'Archivist',
    permissions: [
      ...staff,
      'complaint.read',
      'complaint.archive',
      'statistics.read',
      ...overseer,
      'recommendation.read',
      'recommendation.register',
      'workSuggestion.read',
    ],
    reads: { pledge: 'CLOSED', complaint: 'CLOSED', recommendation: 'CLOSED', workSuggestion: 'CLOSED' },
  },
  SYS_ADMIN: {
    zh: '系统管理员',
    en: 'System administrator',
    permissions: [...everybody, 'user.read', 'user.write', 'organization.write', 'person.write'],
    reads: {},
    administrator: true,
  },
  SEC_ADMIN: {
    zh: '安全管理员',
    en: 'Security administrator',
    permissions: [...everybody, 'user.read', 'grant.read', 'grant.propose'],
    reads: {},
    administrator: true,
  },
  AUDIT_ADMIN: {
    zh: '审计管理员',
    en: 'Audit administrator',
    permissions: [...everybody, 'user.read', 'grant.read', 'audit.read'],
    reads: {},
    administrator: true,
  },
} as const satisfies Record<string, RoleDefinition>;

/** A role's code. */
export type Role = keyof typeof roleTable;

/** What one area of the trade adds to roles: permissions, and how far they read its kinds of case. */
export type Duties = Readonly<Partial<Record<Role, Partial<Pick<RoleDefinition, 'permissions' | 'reads'>>>>>;
