import { BarChartOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen.js';

/** Figures of a programme. */
export const statisticsScreens: readonly Screen[] = [
  {
    path: 'statistics',
    title: { zh: '专项统计', en: 'Statistics' },
    load: () => import('./statistics-page.js'),
    permission: 'statistics.read',
    menu: { group: 'insight', icon: BarChartOutlined },
    keys: 's',
  },
];
