/** Rows of the problem list about files and documents. */
export const documentProblems = {
  'file-refused': [
    422,
    '文件不被接受',
    'The file is not accepted',
    '按 errors 中的提示更换文件',
    'Send another file, as errors says',
  ],
  'file-too-large': [413, '文件过大', 'The file is too large', '压缩或拆分后再传', 'Make it smaller, or split it'],
  'quota-exceeded': [
    409,
    '附件数量或存储空间已满',
    'No room is left for documents',
    '联系系统管理员扩充',
    'Ask the system administrator for more room',
  ],
  'document-not-released': [
    409,
    '附件尚在隔离或未通过病毒扫描',
    'The document is in quarantine or did not pass the scan',
    '等待扫描结束后再看',
    'Wait until it has been scanned',
  ],
  'document-destroyed': [
    410,
    '附件已按保管期限销毁',
    'The document was destroyed at the end of its period',
    '查阅销毁证明',
    'See the certificate of destruction',
  ],
  'range-not-satisfiable': [
    416,
    '请求的范围超出文件',
    'The range lies outside the file',
    '按 Content-Range 给出的长度重新请求',
    'Ask within the length that Content-Range gives',
  ],
} as const;
