import {
  AuditOutlined,
  BankOutlined,
  BookOutlined,
  CalendarOutlined,
  FieldTimeOutlined,
  IdcardOutlined,
  NodeIndexOutlined,
  SafetyCertificateOutlined,
  SwapOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { Screen } from '../../app/screen.js';

const group = 'administration' as const;

/** Organisations, people, accounts, grants, rules, and the audit. */
export const administrationScreens: readonly Screen[] = [
  {
    path: 'audit',
    title: { zh: '审计', en: 'Audit' },
    load: () => import('./audit-page.js'),
    permission: 'audit.read',
    menu: { group, icon: AuditOutlined },
  },
  {
    path: 'organizations',
    title: { zh: '机构', en: 'Organisations' },
    load: () => import('./organization-page.js'),
    permission: 'organization.read',
    menu: { group, icon: BankOutlined },
  },
  {
    path: 'people',
    title: { zh: '人员', en: 'People' },
    load: () => import('./people-page.js'),
    permission: 'person.read',
    menu: { group, icon: TeamOutlined },
  },
  {
    path: 'users',
    title: { zh: '账号', en: 'Accounts' },
    load: () => import('./user-page.js'),
    permission: 'user.read',
    menu: { group, icon: IdcardOutlined },
  },
  {
    path: 'grants',
    title: { zh: '授权', en: 'Grants' },
    load: () => import('./grant-page.js'),
    permission: 'grant.read',
    menu: { group, icon: SafetyCertificateOutlined },
  },
  {
    path: 'deputations',
    title: { zh: '代理', en: 'Deputations' },
    load: () => import('./deputation-page.js'),
    permission: 'grant.read',
    menu: { group, icon: SwapOutlined },
  },
  {
    path: 'rules',
    title: { zh: '期限规则', en: 'Deadline rules' },
    load: () => import('./rule-page.js'),
    permission: 'rule.read',
    menu: { group, icon: FieldTimeOutlined },
  },
  {
    path: 'calendar',
    title: { zh: '工作日历', en: 'Work calendar' },
    load: () => import('./calendar-page.js'),
    permission: 'rule.read',
    menu: { group, icon: CalendarOutlined },
  },
  {
    path: 'vocabularies',
    title: { zh: '词表', en: 'Vocabularies' },
    load: () => import('./vocabulary-page.js'),
    permission: 'rule.read',
    menu: { group, icon: BookOutlined },
  },
  {
    path: 'workflows',
    title: { zh: '流程', en: 'Workflows' },
    load: () => import('./workflow-page.js'),
    permission: 'rule.read',
    menu: { group, icon: NodeIndexOutlined },
  },
];
