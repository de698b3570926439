import type { Role } from '../../../libs/domain/roles.js';

/** Demo organisations: code, name, type, parent code, whether an organ. All names of people are synthetic. */
export const demoOrganizations = [
  ['BJ', '北京市纪律检查委员会、监察局', 'COMMISSION', null, true],
  ['BJ-XF', '信访室', 'PETITION_OFFICE', 'BJ', false],
  ['BJ-AG', '案件监督管理室', 'CASE_SUPERVISION_OFFICE', 'BJ', false],
  ['BJ-JD1', '第一监督检查室', 'SUPERVISION_OFFICE', 'BJ', false],
  ['BJ-SC1', '第一审查调查室', 'INVESTIGATION_OFFICE', 'BJ', false],
  ['BJ-SL', '案件审理室', 'TRIAL_OFFICE', 'BJ', false],
  ['BJ-DF', '党风政风监督室', 'CONDUCT_OFFICE', 'BJ', false],
  ['BJ-BG', '办公室', 'GENERAL_OFFICE', 'BJ', false],
  ['BJ-PZ08', '驻“08”工程办监督小组', 'STATIONED_OFFICE', 'BJ', false],
  ['BJ-CY', '朝阳区纪律检查委员会、监察局', 'COMMISSION', 'BJ', true],
  ['BJ-HD', '海淀区纪律检查委员会、监察局', 'COMMISSION', 'BJ', true],
  ['BJ-JW', '建设主管单位（示例）', 'SUPERVISED_UNIT', 'BJ', false],
  ['BJ-YZ1', '某场馆项目业主单位（示例）', 'SUPERVISED_UNIT', 'BJ', false],
  ['BJ-SG1', '某建筑工程公司（示例）', 'COMPANY', 'BJ', false],
] as const;

/** Demo accounts: user name, name, role, scope of the grant, home organisation, post, rank. */
export const demoAccounts: readonly DemoAccount[] = [
  account('petition.clerk', '陈立新', 'PETITION_CLERK', 'BJ', 'BJ-XF', '信访室科员', 'SECTION'),
  account('petition.head', '林秀云', 'PETITION_HEAD', 'BJ', 'BJ-XF', '信访室主任', 'DIVISION'),
  account('clue.manager', '郑国栋', 'CLUE_MANAGER', 'BJ', 'BJ-AG', '案管室干部', 'SECTION'),
  account('supervision.officer', '何晓峰', 'SUPERVISION_OFFICER', 'BJ-JD1', 'BJ-JD1', '监督检查室干部', 'SECTION'),
  account('supervision.officer2', '罗佳宁', 'SUPERVISION_OFFICER', 'BJ-JD1', 'BJ-JD1', '监督检查室干部', 'SECTION'),
  account('supervision.head', '宋维平', 'SUPERVISION_HEAD', 'BJ-JD1', 'BJ-JD1', '监督检查室主任', 'DIVISION'),
  account('investigator', '韩志强', 'INVESTIGATOR', 'BJ-SC1', 'BJ-SC1', '审查调查室干部', 'SECTION'),
  account('investigator2', '唐雪梅', 'INVESTIGATOR', 'BJ-SC1', 'BJ-SC1', '审查调查室干部', 'SECTION'),
  account('trial.officer', '冯建业', 'TRIAL_OFFICER', 'BJ', 'BJ-SL', '审理室干部', 'SECTION'),
  account('conduct.officer', '董明华', 'CONDUCT_OFFICER', 'BJ', 'BJ-DF', '党风政风室干部', 'SECTION'),
  account('registry', '袁素芬', 'REGISTRY', 'BJ', 'BJ-BG', '机要员', 'SECTION'),
  account('deputy', '许绍文', 'DEPUTY', 'BJ', 'BJ', '分管领导', 'BUREAU'),
  account('principal', '沈泽民', 'PRINCIPAL', 'BJ', 'BJ', '主要负责人', 'BUREAU'),
  account('stationed.officer', '曹永年', 'STATIONED_OFFICER', 'BJ-PZ08', 'BJ-PZ08', '驻点监督干部', 'DIVISION'),
  account('unit.liaison', '彭丽娟', 'UNIT_LIAISON', 'BJ-JW', 'BJ-JW', '联络员', 'SECTION'),
  account('archivist', '蒋文博', 'ARCHIVIST', 'BJ', 'BJ-BG', '档案员', 'SECTION'),
  account('sys.admin', '蔡一鸣', 'SYS_ADMIN', 'BJ', 'BJ-BG', '系统管理员', 'SECTION'),
  account('sec.admin', '潘晓燕', 'SEC_ADMIN', 'BJ', 'BJ-BG', '安全管理员', 'SECTION'),
  account('audit.admin', '杜鹏程', 'AUDIT_ADMIN', 'BJ', 'BJ-BG', '审计管理员', 'SECTION'),
  account('cy.clerk', '叶春生', 'PETITION_CLERK', 'BJ-CY', 'BJ-CY', '区信访室科员', 'SECTION'),
  account('cy.head', '余慧敏', 'PETITION_HEAD', 'BJ-CY', 'BJ-CY', '区信访室主任', 'SECTION'),
];

/** Who stands above whom, by user name; the principal stands at the top. */
export const demoSuperiors: Readonly<Record<string, string>> = {
  'petition.clerk': 'petition.head',
  'petition.head': 'deputy',
  'clue.manager': 'deputy',
  'supervision.officer': 'supervision.head',
  'supervision.officer2': 'supervision.head',
  'supervision.head': 'deputy',
  investigator: 'deputy',
  investigator2: 'deputy',
  'trial.officer': 'deputy',
  'conduct.officer': 'deputy',
  registry: 'principal',
  archivist: 'principal',
  deputy: 'principal',
  'stationed.officer': 'principal',
  'sys.admin': 'principal',
  'sec.admin': 'principal',
  'audit.admin': 'principal',
  'cy.clerk': 'cy.head',
};

/** Posts held earlier: user name, organisation, title, rank, from, to. */
export const demoEarlierPosts = [
  ['deputy', 'BJ-XF', '信访室主任', 'DIVISION', '2001-09-01', '2005-03-31'],
  ['petition.head', 'BJ-XF', '信访室科员', 'SECTION', '2001-09-01', '2005-03-31'],
  ['supervision.head', 'BJ-SC1', '审查调查室干部', 'SECTION', '2001-09-01', '2004-06-30'],
  ['stationed.officer', 'BJ-JD1', '监督检查室干部', 'SECTION', '2001-09-01', '2006-06-30'],
] as const;

/** Roles that read work secrets; the rest of the office is cleared for what is internal. */
export const clearedForSecrets: ReadonlySet<Role> = new Set([
  'PETITION_CLERK',
  'PETITION_HEAD',
  'CLUE_MANAGER',
  'SUPERVISION_HEAD',
  'DEPUTY',
  'PRINCIPAL',
  'ARCHIVIST',
]);

function account(username: string, name: string, role: Role, scope: string, home: string, post: string, rank: string) {
  return { username, name, role, scope, home, post, rank };
}

/** One demo account with its person, post and grant. */
export interface DemoAccount {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly scope: string;
  readonly home: string;
  readonly post: string;
  readonly rank: string;
}
