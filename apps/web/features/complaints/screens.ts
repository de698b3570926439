import { FileAddOutlined, InboxOutlined, SplitCellsOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen.js';

/** Complaints: their list, intake, triage, and a case. */
export const complaintScreens: readonly Screen[] = [
  {
    path: 'complaints/new',
    title: { zh: '收件登记', en: 'Intake' },
    load: () => import('./intake-page.js'),
    permission: 'complaint.file',
    menu: { group: 'work', icon: FileAddOutlined },
    keys: 'n',
  },
  {
    path: 'complaints/triage',
    title: { zh: '分办', en: 'Triage' },
    load: () => import('./triage-page.js'),
    permission: 'complaint.accept',
    menu: { group: 'work', icon: SplitCellsOutlined },
    keys: 't',
  },
  {
    path: 'complaints',
    title: { zh: '信访举报件', en: 'Complaints' },
    load: () => import('./complaint-list-page.js'),
    permission: 'complaint.read',
    menu: { group: 'work', icon: InboxOutlined },
    keys: 'c',
  },
  {
    path: 'complaints/:id',
    title: { zh: '信访举报件', en: 'Complaint' },
    load: () => import('./complaint-page.js'),
    permission: 'complaint.read',
  },
  {
    path: 'complaints/:id/compare/:otherId',
    title: { zh: '重复件比对', en: 'Compare duplicates' },
    load: () => import('./compare-page.js'),
    permission: 'complaint.read',
  },
];
