/** Documents of a case. */
export const documentPermissions = {
  'document.add': { zh: '上传附件', en: 'Attach documents to cases that one handles or oversees' },
} as const;
