/** Documents of a case, its papers, its keeping, and handovers. */
export const documentPermissions = {
  'document.add': { zh: '上传附件', en: 'Attach documents to cases that one handles or oversees' },
  'case.export': { zh: '导出全卷', en: 'Export a whole case as one file' },
  'handover.order': { zh: '决定工作移交', en: 'Hand over what somebody handles to a colleague' },
  'retention.read': { zh: '查看保管期限', en: 'Read how long closed cases are kept, and the lists of destruction' },
  'retention.hold': { zh: '暂缓销毁', en: 'Hold a case back from destruction, and lift such a hold' },
  'retention.list': { zh: '编制销毁清册', en: 'Make a list of cases to destroy' },
  'retention.review': { zh: '审核销毁清册', en: 'Review a list of cases to destroy' },
  'retention.destroy': { zh: '监销', en: 'Approve a list of cases to destroy, and destroy what is on it' },
} as const;
