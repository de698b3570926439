/** What special inspections of the demo are about: topic, title. */
export const SPECIALS = [
  ['TENDER', '招投标活动专项检查'],
  ['FUND', '奥运资金使用专项检查'],
  ['APPROVAL', '审批事项专项检查'],
] as const;
/** Findings: severity, dimension, clause, description, measure. All made up. */
export const FINDINGS = [
  ['MID', 'COST', '《招标投标法》第四条', '零星工程拆分发包，未履行招标程序（演示）', '合并标段重新招标'],
  [
    'LOW',
    'QUALITY',
    '《建设工程质量管理条例》第三十一条',
    '部分进场材料见证取样记录不全（演示）',
    '补齐取样记录并复检',
  ],
  ['HIGH', 'SAFETY', '《安全生产法》第三十六条', '高处作业防护设施不到位（演示）', '停工整改，重新验收'],
  ['MID', 'COST', '《奥运专项资金使用管理办法》第九条', '专项资金拨付依据不完整（演示）', '补充依据，修订拨付流程'],
  ['LOW', 'SCHEDULE', '《合同法》第二百八十三条', '工期签证未及时办理（演示）', '补办签证手续'],
] as const;
/** Tags beside the type, in turn. */
export const TAGS = [[], ['JOINT'], [], ['NIGHT'], ['ROVING'], [], ['HOLIDAY'], ['SURPRISE', 'JOINT']] as const;
/** Yearly themes 2004–2007 with two tasks each. */
export const THEMES = [
  [2004, '列入全市党风廉政建设任务分解', '场馆工程监督任务分解到单位', '建立联席会议制度'],
  [2005, '规范行政审批，推进办事公开', '清理审批事项', '公开办事程序和时限'],
  [2006, '重点治理权力寻租、围标串标、关联交易', '开展招投标专项治理', '开展关联交易排查'],
  [2007, '场馆运行监督', '建立场馆运行团队管理办法', '“好运北京”测试赛监督试运行'],
] as const;
/** Five names are the book's, two are made up. */
export const GROUPS = [
  '安全质量组',
  '工程进度组',
  '招投标组',
  '财经组',
  '环保组',
  '综合协调组（演示）',
  '物资保障组（演示）',
];
/** Ten headings of the 2003 opinion, each with its prohibition. */
export const DISCLOSURES = ['审批', '规划', '用地', '收费', '拆迁', '招标', '采购', '施工', '执法', '验收'];
/** Regulations: title, issuer, day, kind, stage, origin, coordinated with. */
export const REGULATIONS = [
  ['关于在基本建设中实施“阳光工程”的意见', '市纪委监察局', '2003-06-01', 'OPINION', null, 'ISSUED', []],
  ['关于加强奥运场馆工程建设监督工作的意见', '市纪委监察局', '2004-03-01', 'OPINION', 'CONSTRUCTION', 'ISSUED', []],
  ['奥运专项资金使用管理办法', '市财政局', '2004-09-01', 'MEASURE', 'INITIATION', 'COORDINATED', ['市财政局']],
  ['奥运工程审计监督工作的意见', '市审计局', '2005-04-01', 'OPINION', 'ACCEPTANCE', 'COORDINATED', ['市审计局']],
  ['资格预审办法', '市建委', '2004-06-01', 'MEASURE', 'TENDER', 'URGED', []],
  ['评标办法', '市建委', '2004-07-01', 'MEASURE', 'TENDER', 'URGED', []],
  ['专家管理办法', '市建委', '2004-08-01', 'MEASURE', 'TENDER', 'URGED', []],
  ['场馆运行团队日常管理办法', '市“08”工程办', '2007-05-01', 'MEASURE', 'OPERATION', 'URGED', []],
  ['关于严明纪律确保第29届奥运会顺利举办的通知', '市纪委监察局', '2008-03-15', 'NOTICE', 'OPERATION', 'ISSUED', []],
] as const;
