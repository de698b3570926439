/** Where it is said to have happened. */
export const VENUES = [
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
/** Issue type, title, words. */
export const MATTERS = [
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
/** Of the accused. */
export const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许';
/** How it came, letters most often. */
export const CHANNELS = ['LETTER', 'LETTER', 'LETTER', 'VISIT', 'PHONE', 'ONLINE', 'OTHER'];
