/** Guards of the tender's workflow, with the sentence that tells what is missing. */
export const tenderGuards = {
  bidPeriodIsLongEnough: {
    zh: '自招标文件发出之日起，投标期限不得少于法定期限',
    en: 'The time to bid is at least as long as the law asks, from the issue of the papers',
  },
  biddingHasClosed: { zh: '投标截止之前不得开标', en: 'Bids are opened when the time to bid has passed, not before' },
  enoughBids: {
    zh: '投标人少于三个的，应当重新招标',
    en: 'There are three bidders at least, or it is tendered again (招标投标法 Art. 28)',
  },
  everyBidJudged: {
    zh: '须逐一评审每份投标，否决投标须说明理由',
    en: 'Every bid is judged once, and a rejected one with its reason',
  },
  candidatesArePublishedLongEnough: {
    zh: '中标候选人公示期不得少于法定期限',
    en: 'The candidates are published for as long as the law asks',
  },
  publicationHasEnded: { zh: '公示期尚未届满', en: 'The publication of the candidates has ended' },
  winnerIsCandidate: { zh: '中标人须为公示的中标候选人', en: 'The winner is one of the published candidates' },
  objectionIsInTime: { zh: '异议超出法定期限', en: 'The objection is raised in its time (条例 Art. 22, 44, 54)' },
  complaintIsInTime: { zh: '投诉超出法定期限', en: 'The complaint is made in its time (条例 Art. 60)' },
  everyChallengeAnswered: { zh: '尚有异议或者投诉未答复', en: 'Every objection and complaint has its answer' },
  pausedAtThisStage: { zh: '须恢复至暂停前的环节', en: 'It goes on where it was paused' },
  savingIsByAnother: { zh: '确认人不得是提出人', en: 'Who confirms is not who proposed' },
  writtenReportGiven: { zh: '须先报送招标投标情况书面报告', en: 'The written report on the tender has been sent' },
} as const;
