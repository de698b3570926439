import { FileTextOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen.js';

/** Letters: their list, a new draft, a letter with its print and its answers. */
export const recommendationScreens: readonly Screen[] = [
  {
    path: 'recommendations',
    title: { zh: '监督建议书', en: 'Letters' },
    load: () => import('./letter-list-page.js'),
    permission: 'recommendation.read',
    menu: { group: 'letters', icon: FileTextOutlined },
    keys: 'l',
  },
  {
    path: 'recommendations/new',
    title: { zh: '起草监督建议书', en: 'Draft a letter' },
    load: () => import('./draft-page.js'),
    permission: 'recommendation.draft',
  },
  {
    path: 'recommendations/:id',
    title: { zh: '监督建议书', en: 'Letter' },
    load: () => import('./letter-page.js'),
    permission: 'recommendation.read',
  },
];
