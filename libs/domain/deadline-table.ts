import { type DeadlineRow, d, fixed, law, m, on, wd } from './deadline-rule.js';
import { tenderDeadlines } from './deadline-table-tenders.js';

const petitions2005 = law('ERA_2008', '信访条例（2005）', '2005-05-01', '2022-04-30');
const petitions2022 = law('CURRENT_2025', '信访工作条例（2022）', '2022-05-01');
const accusations2020 = law('CURRENT_2025', '纪检监察机关处理检举控告工作规则（2020）', '2020-01-21');
const implementation2021 = law('CURRENT_2025', '监察法实施条例（2021）', '2021-09-20');
const discipline2019 = law('CURRENT_2025', '中国共产党纪律检查机关监督执纪工作规则（2019）', '2019-01-01');
// Article numbers are those since the amendment of 2025-06-01; the periods are those of 2018.
const supervision2018 = law('CURRENT_2025', '监察法', '2018-03-20');
const supervision1997 = law('ERA_2008', '行政监察法（1997）', '2001-01-01', '2018-03-19');
const register2011 = law('ERA_2008', '某地纪检信访系统登记项目（2011）', '2001-01-01', '2020-01-20');
const practice = law('CURRENT_2025', '监察建议实践：按文书所定，默认三十日', '2018-03-20');
const local = law('BOTH', '地方党风廉政建设责任制规定', '2001-01-01');
const hotline = law('BOTH', '某市12345热线规则（样例）', '2001-01-01');
const design = law('BOTH', '系统设计（无法定期限）', '2001-01-01');

const receipt = on('收到之日', 'receipt');
const acceptance = on('受理之日', 'acceptance');
const issue = on('发出之日', 'issue');
const service = on('送达之日', 'service');
const decision = on('收到决定之日', 'receipt of the decision');
const reply = on('收到答复之日', 'receipt of the reply');
const ticket = on('工单登记之日', 'the ticket');

/**
 * `KEY: [amount, starts, 事项, label, basis…]`, one basis a version. Periods of the law that are not a length of time
 * (by the end of a year, on the same day) begin on the day that makes their end fall where the law wants it.
 */
export const deadlineTable = {
  CLASSIFY_GENERAL: [
    d(15),
    receipt,
    '甄别分类',
    'Classify the petition',
    petitions2005('第21条'),
    petitions2022('第22条'),
  ],
  REPORT_UP: [wd(5), receipt, '径送上级机关', 'Hand up to the superior organ', accusations2020('第15条')],
  RECEIVE_FORWARDED: [
    wd(5),
    on('下级机关收到之日', 'receipt by the lower organ'),
    '签收转办件',
    'Receive or send back what was forwarded',
    accusations2020('第16条'),
  ],
  TRANSFER_OTHER_JURISDICTION: [
    wd(5),
    receipt,
    '登记并移送有管辖权的机关',
    'Transfer to the organ that has jurisdiction',
    implementation2021('第169、171条'),
  ],
  ACK_REAL_NAME: [
    wd(15),
    receipt,
    '告知实名举报人受理情况',
    'Acknowledge to the real-name reporter',
    accusations2020('第26条'),
  ],
  FEEDBACK_REAL_NAME: [
    wd(15),
    on('办结之日', 'completion'),
    '向实名举报人反馈结果',
    'Tell the real-name reporter the result',
    accusations2020('第27条'),
  ],
  ASSIGNED_RESULT: [
    m(3),
    on('收到交办之日', 'receipt of the assignment'),
    '上报交办结果',
    'Report the result of an assignment',
    register2011('', 'M'),
    accusations2020('第21条'),
  ],
  RESULT_TO_PETITION_OFFICE: [
    m(3),
    on('季度首日', 'first day of the quarter'),
    '向信访部门通报办理情况',
    'Tell the petition office the results',
    accusations2020('第18条'),
  ],
  TRANSFER_DISPUTE: [wd(5), receipt, '对转送提出异议', 'Object to a wrong transfer', petitions2022('第23条')],
  APPEAL_HANDLE: [
    d(60),
    acceptance,
    '办结信访事项',
    'Finish a petition',
    petitions2005('第33条'),
    petitions2022('第34条'),
  ],
  APPEAL_EXTEND: [
    d(30),
    on('原期限届满之日', 'end of the first period'),
    '延长办理',
    'Extended handling',
    petitions2005('第33条'),
    petitions2022('第34条'),
  ],
  APPEAL_REVIEW_APPLY: [d(30), reply, '申请复查', 'Ask for a review', petitions2005('第34条'), petitions2022('第35条')],
  APPEAL_REVIEW_DECIDE: [
    d(30),
    receipt,
    '作出复查意见',
    'Decide the review',
    petitions2005('第34条'),
    petitions2022('第35条'),
  ],
  APPEAL_RECHECK_APPLY: [
    d(30),
    reply,
    '申请复核',
    'Ask for a recheck',
    petitions2005('第35条'),
    petitions2022('第36条'),
  ],
  APPEAL_RECHECK_DECIDE: [
    d(30),
    receipt,
    '作出复核意见',
    'Decide the recheck',
    petitions2005('第35条'),
    petitions2022('第36条'),
  ],
  ACCEPT_MOVE: [wd(5), acceptance, '移送承办部门', 'Move to a handling unit', design('', 'D')],
  CONCLUDE: [
    d(60),
    on('移送承办部门之日', 'moving to the handling unit'),
    '提出核查结论（可延长三十日）',
    'Conclude (30 days more with approval)',
    design('', 'D'),
  ],
  CONCLUDE_EXTEND: [
    d(30),
    on('原期限届满之日', 'end of the first period'),
    '延长核查',
    'Extended handling',
    design('', 'D'),
  ],
  CLUE_ALLOCATE: [wd(3), on('登记编号之日', 'logging'), '分办问题线索', 'Allocate the clue', design('', 'D')],
  CLUE_DISPOSAL_PROPOSAL: [
    m(1),
    on('收到线索之日', 'receipt of the clue'),
    '提出处置意见',
    'Propose the disposal',
    discipline2019('第21条', 'M'),
  ],
  INQUIRY_REPLY: [
    wd(15),
    on('收到函询之日', 'receipt of the letter'),
    '函询回复',
    'Answer the inquiry letter',
    discipline2019('第29条', 'M'),
  ],
  INQUIRY_REPORT: [
    m(1),
    on('谈话或收到回复之日', 'the talk or the reply'),
    '谈话函询情况报告',
    'Report on the inquiry',
    discipline2019('第30条', 'M'),
  ],
  PRELIM_VERIFY: [
    d(60),
    on('批准之日', 'approval'),
    '初步核实（可延长三十日）',
    'Verify (30 days more with approval)',
    design('', 'D'),
  ],
  PRELIM_VERIFY_EXTEND: [
    d(30),
    on('原期限届满之日', 'end of the first period'),
    '延长初步核实',
    'Extended verification',
    design('', 'D'),
  ],
  HELD_REVIEW: [m(6), on('暂存之日', 'holding'), '复查暂存线索', 'Look again at a held clue', design('', 'D')],
  CASE_CLOSE_ERA_2008: [
    m(6),
    on('立案之日', 'filing'),
    '监察案件结案',
    'Close a filed case',
    supervision1997('第32条'),
  ],
  CASE_CLOSE_LIMIT_ERA_2008: [
    m(12),
    on('立案之日', 'filing'),
    '监察案件结案最长期限',
    'Close a filed case at the latest',
    supervision1997('第32条'),
  ],
  TRIAL: [m(1), acceptance, '案件审理', 'Try the case', discipline2019('第八章', 'M')],
  DECISION_REVIEW_APPLY: [m(1), decision, '申请复审', 'Ask for a review of the decision', supervision2018('第56条')],
  DECISION_REVIEW_DECIDE: [m(1), receipt, '作出复审决定', 'Decide the review', supervision2018('第56条')],
  DECISION_RECHECK_APPLY: [
    m(1),
    on('收到复审决定之日', 'receipt of the review decision'),
    '申请复核',
    'Ask for a recheck',
    supervision2018('第56条'),
  ],
  DECISION_RECHECK_DECIDE: [m(2), receipt, '作出复核决定', 'Decide the recheck', supervision2018('第56条')],
  COMPLAINT_ON_MEASURES: [
    m(1),
    acceptance,
    '处理对措施的申诉',
    'Decide a complaint about measures',
    supervision2018('第69条'),
  ],
  COMPLAINT_ON_MEASURES_RECHECK_APPLY: [
    m(1),
    decision,
    '申请上一级复查',
    'Ask the superior organ to look again',
    supervision2018('第69条'),
  ],
  COMPLAINT_ON_MEASURES_RECHECK_DECIDE: [
    m(2),
    receipt,
    '上一级作出处理',
    'Decide as the superior organ',
    supervision2018('第69条'),
  ],
  LETTER_REPLY_ERA_2008: [d(30), service, '回复监察建议', 'Answer the letter', supervision1997('第36条')],
  LETTER_REPLY_CURRENT: [d(30), service, '回复监察建议', 'Answer the letter', practice('', 'D')],
  LETTER_OBJECTION: [d(30), service, '对监察建议提出异议', 'Object to the letter', supervision1997('', 'M')],
  LETTER_OBJECTION_DECIDE: [
    d(30),
    on('收到异议之日', 'the objection'),
    '答复异议',
    'Decide the objection',
    supervision1997('', 'M'),
  ],
  RECTIFY_PLAN: [
    wd(15),
    on('反馈确认之日', 'confirmation of the findings'),
    '报送整改方案',
    'Submit the plan of rectification',
    design('', 'D'),
  ],
  RECTIFY: [
    m(1),
    on('反馈确认之日', 'confirmation of the findings'),
    '报告整改情况',
    'Report the rectification',
    local(''),
  ],
  RECHECK: [m(3), on('整改完成之日', 'rectification done'), '复查（回头看）', 'Check again', design('', 'D')],
  PLEDGE_REPORT: [
    fixed(m(12)),
    on('上一年度12月31日', '31 December of the year before'),
    '年度述职述廉报告',
    'Report of the year',
    local('', 'D'),
  ],
  PLEDGE_NEW_HOLDER: [
    d(30),
    on('职务变动之日', 'change of post'),
    '换任重签责任书',
    'New signature after a change of post',
    design('', 'D'),
  ],
  ...tenderDeadlines,
  HOTLINE_EMERGENCY: [
    fixed(d(1)),
    on('接报前一日（当日办结）', 'the day before the call, so that it ends on the day of the call'),
    '突发事项办理',
    'Handle an emergency',
    hotline('', 'D'),
  ],
  HOTLINE_CONSULT: [wd(3), ticket, '咨询求助答复', 'Answer a question', hotline('', 'D')],
  HOTLINE_COMPLAINT: [wd(13), ticket, '热线投诉办理', 'Handle a hotline grievance', hotline('', 'D')],
  NOTICE_SUGGESTION: [d(30), issue, '办理建议通知书', 'Handle a suggestion notice', design('', 'D')],
} as const satisfies Record<string, DeadlineRow>;
