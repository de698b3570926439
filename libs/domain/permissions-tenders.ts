/** Rights over tenders. The supervisor records and observes; nothing here lets anybody score a bid. */
export const tenderPermissions = {
  'tender.read': { zh: '查阅招标项目', en: 'Read tenders in scope' },
  'tender.write': { zh: '登记招标项目及其进程', en: 'Register tenders, and record how they go on' },
  'tender.challenge': { zh: '登记异议、投诉及其答复', en: 'Record objections and complaints, and their answers' },
  'tender.observe': { zh: '旁站监督', en: 'Observe a tender on the spot' },
  'tender.recommend': {
    zh: '建议取消中标资格',
    en: 'Recommend that a bidder be disqualified; the inspectors recommend, they do not cancel',
  },
  'tender.decide': {
    zh: '记录暂停、取消中标资格、中标无效、重新招标的决定',
    en: 'Record that a tender is suspended, a winner disqualified, an award void, or that it is tendered again',
  },
  'tender.screen': { zh: '查看招投标风险提示', en: 'See the red flags over the tenders in scope' },
  'tender.exchange': { zh: '导入、导出招投标数据', en: 'Import and export tenders as OCDS' },
  'tender.assign': { zh: '指派监督人员', en: 'Name who watches a tender' },
  'saving.propose': { zh: '提出节约资金、降低造价', en: 'Propose a saving or cost cut, with before, after and basis' },
  'saving.confirm': { zh: '确认节约资金、降低造价', en: 'Confirm what another person proposed' },
} as const;
