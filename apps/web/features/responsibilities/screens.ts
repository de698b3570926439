import { AlertOutlined, ApartmentOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen.js';

/** Who answers for what. */
export const responsibilityScreens: readonly Screen[] = [
  {
    path: 'projects',
    title: { zh: '重点工程', en: 'Projects' },
    load: () => import('./project-list-page.js'),
    permission: 'project.read',
    menu: { group: 'responsibility', icon: ApartmentOutlined },
    keys: 'j',
  },
  {
    path: 'projects/:id',
    title: { zh: '工程责任', en: 'Who answers for a project' },
    load: () => import('./project-page.js'),
    permission: 'responsibility.read',
  },
  {
    path: 'responsibility-gaps',
    title: { zh: '责任空缺与冲突', en: 'Gaps and conflicts' },
    load: () => import('./defects-page.js'),
    permission: 'responsibility.read',
    menu: { group: 'responsibility', icon: AlertOutlined },
  },
];
