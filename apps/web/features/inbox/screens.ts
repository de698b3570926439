import { HomeOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen.js';

/** The desk. */
export const inboxScreens: readonly Screen[] = [
  {
    path: '',
    title: { zh: '工作台', en: 'Desk' },
    load: () => import('./home-page.js'),
    menu: { group: 'work', icon: HomeOutlined },
    keys: 'h',
  },
];
