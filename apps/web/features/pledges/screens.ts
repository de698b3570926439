import { FileProtectOutlined, TableOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen.js';

/** Pledges and their coverage. */
export const pledgeScreens: readonly Screen[] = [
  {
    path: 'pledges/coverage',
    title: { zh: '责任书覆盖', en: 'Coverage' },
    load: () => import('./coverage-page.js'),
    permission: 'pledge.read',
    menu: { group: 'responsibility', icon: TableOutlined },
  },
  {
    path: 'pledges/holders',
    title: { zh: '签署责任书的第一责任人', en: 'First-responsible people under a pledge' },
    load: () => import('./holders-page.js'),
    permission: 'pledge.read',
  },
  {
    path: 'pledges',
    title: { zh: '责任书', en: 'Pledges' },
    load: () => import('./pledge-list-page.js'),
    permission: 'pledge.read',
    menu: { group: 'responsibility', icon: FileProtectOutlined },
    keys: 'p',
  },
  {
    path: 'pledges/:id',
    title: { zh: '责任书', en: 'Pledge' },
    load: () => import('./pledge-page.js'),
    permission: 'pledge.read',
  },
];
