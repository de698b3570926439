import { type DeadlineRow, d, fixed, law, on, wd } from './deadline-rule.js';

const tenders2000 = law('BOTH', '招标投标法', '2000-01-01');
const tenders2012 = law('BOTH', '招标投标法实施条例', '2012-02-01');

/** The periods of tendering, in the manner of `deadlineTable`. */
export const tenderDeadlines = {
  BID_MIN_PERIOD: [
    fixed(d(20)),
    on('招标文件发出之日', 'issue of the tender papers'),
    '投标最短期限',
    'Shortest time to bid',
    tenders2000('第24条'),
  ],
  CANDIDATE_PUBLISH: [
    d(3),
    on('收到评标报告之日', 'the evaluation report'),
    '公示中标候选人',
    'Publish the candidates',
    tenders2012('第54条'),
  ],
  CANDIDATE_DURATION: [
    d(3),
    on('公示之日', 'publication'),
    '中标候选人公示最短期限',
    'Shortest publication',
    tenders2012('第54条'),
  ],
  BID_OBJECTION_ANSWER: [
    d(3),
    on('收到异议之日', 'the objection'),
    '答复招标异议',
    'Answer an objection of a bidder',
    tenders2012('第22条'),
  ],
  BID_COMPLAINT: [
    d(10),
    on('知道或应当知道之日', 'knowing'),
    '提起招标投标投诉',
    'Challenge the tender',
    tenders2012('第60条'),
  ],
  TENDER_COMPLAINT_DECIDE: [
    wd(30),
    on('受理投诉之日', 'the acceptance of the complaint'),
    '处理招标投标投诉',
    'Decide a complaint about a tender',
    tenders2012('第61条', 'M'),
  ],
  CONTRACT_SIGN: [
    d(30),
    on('中标通知书发出之日', 'the notice of award'),
    '签订合同',
    'Sign the contract',
    tenders2000('第46条', 'M'),
  ],
  TENDER_WRITTEN_REPORT: [
    d(15),
    on('确定中标人之日', 'the award'),
    '报送招投标书面报告',
    'Report the tender in writing',
    tenders2000('第47条'),
  ],
} as const satisfies Record<string, DeadlineRow>;
