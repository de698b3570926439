/** Text of a demo letter; who it goes to by name, with the organisation's code where it stands in the register. */
export interface LetterText {
  readonly title: string;
  readonly to: readonly (readonly [name: string, code?: string])[];
  readonly source: string;
  readonly matters: string;
  readonly causes: string;
  readonly items: readonly string[];
}

const UNIT = ['建设主管单位（示例）', 'BJ-JW'] as const;
const OWNER = ['某场馆项目业主单位（示例）', 'BJ-YZ1'] as const;

/**
 * The twelve letters of the Olympic programme (F21). That there were twelve is the book's, as are the matters of the first
 * three (procedures §1.1, rows 49 and 51); every other word is made up.
 */
export const OLYMPIC_LETTERS: readonly LetterText[] = [
  {
    title: '关于完善“三大理念”支持资金方案的监督建议',
    to: [['某单位（示例）']],
    source: '在奥运专项资金专项检查中，发现你单位“三大理念”支持资金方案存在不完善之处。',
    matters: '资金方案未明确支持范围和申报条件，未规定评审程序，未设绩效目标，验收和追责办法缺失。',
    causes: '方案起草仓促，财务部门与业务部门沟通不够，未征求审计部门意见。',
    items: [
      '补充支持范围、申报条件和评审程序。',
      '设定绩效目标和验收办法。',
      '明确违规使用资金的责任追究办法。',
      '修订后的方案征求审计部门意见后公布。',
    ],
  },
  {
    title: '关于规范奥运项目资金拨付论证和审批的监督建议',
    to: [['某区发展改革委（示例）']],
    source: '在对项目审批事项的专项检查中，抽查资金拨付卷宗，发现以下问题。',
    matters: '部分项目资金拨付前未作论证，或者论证材料不完整；个别拨付事项未经集体研究，审批程序不规范。',
    causes: '对项目资金拨付的论证要求没有成文规定，审批权限划分不清，内部监督不到位。',
    items: ['拨付资金前须有书面论证意见。', '重大拨付事项集体研究并留存记录。', '对已拨付的项目逐项补充论证材料。'],
  },
  {
    title: '关于防止假冒钢材流入工地的监督建议',
    to: [UNIT, ['工商行政管理部门（示例）'], ['质量技术监督部门（示例）'], ['国有资产监督管理部门（示例）']],
    source: '在查处假冒钢材流入工地一案中，发现管理上存在以下漏洞。',
    matters: '假冒钢材经多道环节流入工地：生产企业资质失管，流通环节来源不清，进场检测流于形式，采购把关不严。',
    causes: '各环节监管责任分散，信息互不相通；施工单位低价采购，监理单位见证取样走过场。',
    items: [
      '加强企业监管：对钢材生产、加工企业开展资质清查。',
      '规范市场流通：建立钢材来源追溯台账，清理无照经营。',
      '严格质量检测：进场材料逐批见证取样，检测机构与施工单位无利益关系。',
      '强化采购监督：大宗材料公开招标采购，供应商名录对外公布。',
    ],
  },
  {
    title: '关于加强场馆工程土方招标管理的监督建议',
    to: [OWNER],
    source: '根据群众来信举报，对某场馆土方招标开展核查。',
    matters: '土方招标文件工程量计算有误，评标办法对报价偏差没有约束。',
    causes: '招标代理机构编制不细，业主单位未组织复核。',
    items: ['重新核算工程量并组织专家复核。', '修改评标办法，对异常报价组织澄清。', '追究招标代理机构的违约责任。'],
  },
  {
    title: '关于规范工程洽商变更审批的监督建议',
    to: [OWNER],
    source: '在综合检查中抽查工程洽商变更，发现以下问题。',
    matters: '部分洽商变更先施工后审批，影响工程预算的变更未报原审批单位。',
    causes: '洽商变更管理办法未规定限额和审批权限。',
    items: ['制定洽商变更分级审批办法。', '对已发生的变更逐项补办手续并接受审计。'],
  },
  {
    title: '关于加强捐赠资金接受和移交管理的监督建议',
    to: [['捐赠资金管理机构（示例）']],
    source: '在捐赠资金接受和移交情况审查中，发现以下问题。',
    matters: '捐赠票据开具不及时，移交清单与账面不一致，公示内容不完整。',
    causes: '接受、入账、公示三个环节分别管理，没有定期核对。',
    items: ['捐赠款到账后五日内开具票据。', '按月核对接受、入账、移交三本账。', '公示捐赠人、金额和用途。'],
  },
  {
    title: '关于完善评标专家抽取程序的监督建议',
    to: [UNIT],
    source: '在招标投标专项检查中，发现以下问题。',
    matters: '评标专家抽取未全程留痕，个别专家与投标人有利害关系未回避。',
    causes: '专家库信息更新不及时，抽取环节缺少监督人员在场。',
    items: ['专家抽取实行双人在场、全程录像。', '每半年更新一次专家信息。', '建立专家回避承诺制度。'],
  },
  {
    title: '关于公开拆迁补偿标准的监督建议',
    to: [['某区拆迁管理部门（示例）']],
    source: '根据群众来访反映，对拆迁补偿公开情况开展检查。',
    matters: '拆迁范围、补偿标准张贴时间不足，未公布投诉举报渠道。',
    causes: '对公开的时限和内容没有统一要求。',
    items: ['在拆迁现场全程公示范围、标准和举报电话。', '工作人员挂牌办公。'],
  },
  {
    title: '关于严格设备采购资格预审的监督建议',
    to: [OWNER],
    source: '在设备采购招标监督中，发现以下问题。',
    matters: '资格预审条件带有倾向性，限制了潜在投标人。',
    causes: '技术要求由设备供应商参与起草。',
    items: ['修改资格预审条件并重新公告。', '技术要求由无利害关系的专家编写。', '资格预审结果对外公示。'],
  },
  {
    title: '关于加强施工现场安全质量管理的监督建议',
    to: [['某建筑工程公司（示例）', 'BJ-SG1'], UNIT],
    source: '在夜间抽查中，发现以下问题。',
    matters: '夜间施工安全员不在岗，部分隐蔽工程验收记录后补。',
    causes: '抢工期忽视管理，总包对分包失管。',
    items: ['夜间施工配齐安全管理人员。', '隐蔽工程当场验收、当场签字。', '建立隐患排查台账，逐项销号。'],
  },
  {
    title: '关于规范场馆运行团队物资管理的监督建议',
    to: [UNIT],
    source: '在测试赛期间的检查中，发现以下问题。',
    matters: '场馆运行团队物资领用手续不全，固定资产未及时登记。',
    causes: '团队组建时间短，物资管理办法尚未配套。',
    items: ['制定物资领用和登记办法。', '赛前完成一次全面盘点。'],
  },
  {
    title: '关于做好赛后资产移交的监督建议',
    to: [UNIT],
    source: '在赛后资产管理检查中，发现以下问题。',
    matters: '部分临时设施处置没有评估，资产移交清单不完整。',
    causes: '处置程序和接收单位尚未明确。',
    items: ['处置资产先评估后处置。', '逐项编制移交清单，双方签字。', '处置收入全额上缴。'],
  },
];

/** Present-day letters: one text for all of them, told apart by their project. */
export const liveLetter = (project: string): LetterText => ({
  title: `关于完善${project}专项资金管理的监督建议`,
  to: [UNIT],
  source: `在${project}专项资金监督检查中，发现以下问题。`,
  matters: '专项资金拨付依据不完整，个别支出超出规定范围。',
  causes: '内控制度未及时修订，财务审核把关不严。',
  items: ['修订专项资金管理办法。', '对超范围支出逐笔清理。'],
});

/** Answers to items, in turn: how far adopted, with evidence or reason. */
export const ANSWERS = [
  { adoption: 'ADOPTED', evidence: '已制定办法并印发执行（演示）。', reason: null },
  {
    adoption: 'PARTLY',
    evidence: '已完成大部分整改（演示）。',
    reason: '其余事项须待上级部门出台配套规定（演示）。',
  },
  { adoption: 'ADOPTED', evidence: '已逐项核对并补齐材料（演示）。', reason: null },
  { adoption: 'NOT_ADOPTED', evidence: null, reason: '该事项已由主管部门另行规定，不宜重复要求（演示）。' },
] as const;

/** What the stationed group suggested, oral or written; `{venue}` is where. */
export const SUGGESTIONS = [
  ['工程例会应通报招标进展', '建议{venue}工程例会逐次通报招标进展和合同签订情况。'],
  ['洽商变更应集体研究', '建议{venue}工程洽商变更由业主、监理、审计共同研究后办理。'],
  ['材料进场应双人验收', '建议{venue}钢材、水泥等材料进场实行双人验收并留样。'],
  ['资金支付应附验收单', '建议{venue}工程款支付附阶段验收单和监理意见。'],
  ['评标现场应全程录像', '建议{venue}评标现场全程录像，资料保存至工程决算。'],
  ['分包单位应公示', '建议{venue}分包单位名单和资质在现场公示。'],
  ['安全隐患应限期销号', '建议{venue}安全隐患明确责任人和期限，逐项销号。'],
  ['拆迁补偿应上墙公开', '建议{venue}周边拆迁补偿标准和结果上墙公开。'],
  ['廉政合同应随合同签订', '建议{venue}每份工程合同同时签订廉政合同。'],
  ['设备采购应公开比价', '建议{venue}小额设备采购公开比价并留存记录。'],
  ['捐赠物资应单独建账', '建议{venue}捐赠物资单独建账，定期公布使用情况。'],
] as const;

/** Meetings and visits at which it was said. */
export const OCCASIONS = ['工程建设例会', '招标工作协调会', '现场联合检查', '资金管理专题会', '安全质量例会'] as const;
