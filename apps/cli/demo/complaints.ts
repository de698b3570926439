import type { ComplaintAction, ComplaintState } from '../../../libs/domain/workflows/complaint.js';
import { complaintWorkflow } from '../../../libs/domain/workflows/complaint.js';
import type { Random } from './random.js';

/** One step of a demo complaint: what was done, by whom, when. */
export interface DemoStep {
  readonly action: ComplaintAction | 'file';
  readonly by: string;
  readonly at: Date;
  readonly from: ComplaintState | 'NONE';
  readonly to: ComplaintState;
}

/** A demo complaint, all of it synthetic but for how many there are and what was found in total. */
export interface DemoComplaint {
  readonly id: string;
  readonly programme: string;
  readonly channel: string;
  readonly title: string;
  readonly content: string;
  readonly issueType: string;
  readonly accused: string;
  readonly conclusion: string | null;
  readonly steps: readonly DemoStep[];
}

const VENUES = [
  '国家体育场',
  '国家游泳中心',
  '国家体育馆',
  '五棵松篮球馆',
  '老山自行车馆',
  '顺义水上公园',
  '奥林匹克公园中心区',
  '丰台垒球场',
  '射击馆',
  '媒体村',
  '奥运村',
  '网球中心',
];
const MATTERS = [
  [
    'BID_RIGGING',
    '投标单位之间串通报价',
    '反映{venue}分包工程招标中，数家投标单位报价规律性一致，疑有串通，请予核查。',
  ],
  ['TENDER_INTERFERENCE', '有人插手招标', '反映有人打招呼，要求{venue}设备采购向特定供应商倾斜。'],
  ['QUALITY_AND_SAFETY', '钢材以次充好', '反映进入{venue}工地的部分钢材与检测报告不符，存在质量隐患。'],
  ['CONTRACT_VARIATION', '虚增工程量', '反映{venue}土方工程洽商变更数量与现场不符，虚增工程量。'],
  ['LAND_AND_RELOCATION', '拆迁补偿不公开', '反映{venue}周边拆迁补偿标准未按规定公示，个别户补偿明显偏高。'],
  ['FUND_DIVERSION', '专项资金用途不清', '反映{venue}专项资金拨付后用途不清，有挪用之嫌。'],
  ['GIFTS', '收受礼品', '反映{venue}项目管理人员节日期间收受施工单位礼品。'],
  ['ILLEGAL_SUBCONTRACTING', '转包工程', '反映{venue}某标段中标后整体转包，现场管理混乱。'],
] as const;
const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许';
const CHANNELS = ['LETTER', 'LETTER', 'LETTER', 'VISIT', 'PHONE', 'ONLINE', 'OTHER'];

/** The way from receipt to each state, with who walks it. */
const PATH: readonly (readonly [ComplaintAction, string])[] = [
  ['register', 'petition.clerk'],
  ['accept', 'petition.clerk'],
  ['moveToUnit', 'petition.clerk'],
  ['conclude', 'supervision.officer'],
  ['close', 'deputy'],
  ['archive', 'archivist'],
];

/**
 * The Olympic programme: 104 complaints (F16), every one investigated, 27 substantiated or partly (F17; the split 9 + 18
 * is synthetic, procedures §7.1). Dates lie between 2002 and 2008.
 */
export function olympicComplaints(random: Random): DemoComplaint[] {
  const conclusions = [
    ...Array(9).fill('SUBSTANTIATED'),
    ...Array(18).fill('PARTLY_SUBSTANTIATED'),
    ...Array(61).fill('UNFOUNDED'),
    ...Array(16).fill('UNVERIFIABLE'),
  ];
  return conclusions
    .map((conclusion: string, index) => {
      const received = new Date(
        Date.UTC(2002, 0, 7) + ((index * 37) % 104) * 23 * 86_400_000 + random.int(1, 8) * 3_600_000,
      );
      return makeComplaint(random, {
        programme: 'OLYMPIC-2008',
        received,
        conclusion,
        steps: index % 5 === 0 ? 5 : 6,
        pace: 12,
      });
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Present-day work in every state and light, dated back from `now`. */
export function liveComplaints(random: Random, now: Date): DemoComplaint[] {
  return Array.from({ length: 36 }, (_, index) => {
    const steps = index % 6;
    const received = new Date(now.getTime() - (index % 4 === 0 ? 40 + index : 2 + (index % 14)) * 86_400_000);
    return makeComplaint(random, {
      programme: 'DEMO-LIVE',
      received,
      conclusion: 'PARTLY_SUBSTANTIATED',
      steps,
      pace: 0.02,
    });
  });
}

function makeComplaint(
  random: Random,
  {
    programme,
    received,
    conclusion,
    steps,
    pace,
  }: { programme: string; received: Date; conclusion: string; steps: number; pace: number },
): DemoComplaint {
  const venue = random.pick(VENUES);
  const [issueType, title, content] = random.pick(MATTERS);
  const walked: DemoStep[] = [{ action: 'file', by: 'petition.clerk', at: received, from: 'NONE', to: 'RECEIVED' }];
  let at = received;
  let from: ComplaintState = 'RECEIVED';
  for (const [action, by] of PATH.slice(0, steps)) {
    at = new Date(at.getTime() + Math.ceil(random.int(1, 9) * pace * 3_600_000));
    const { to } = complaintWorkflow.actions[action];
    walked.push({ action, by, at, from, to: to as ComplaintState });
    from = to as ComplaintState;
  }
  return {
    id: random.uuid(received),
    programme,
    channel: random.pick(CHANNELS),
    title: `${venue}：${title}`,
    content: content.replace('{venue}', venue),
    issueType,
    accused: `${random.pick([...SURNAMES])}某（${venue}项目部）`,
    conclusion: steps >= 4 ? conclusion : null,
    steps: walked,
  };
}
