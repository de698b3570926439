/** Permissions of letters' surroundings: series, templates, phrases, appraisal, and of suggestion notices. */
export const letterPermissions = {
  'documentSeries.write': { zh: '设定机关代字', en: 'Lay down the agency code of a series of letters' },
  'appraisal.read': { zh: '查看年度考核参考', en: 'Read what cases have to say at yearly appraisals' },
} as const;
