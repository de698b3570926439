import {
  CompassOutlined,
  LockOutlined,
  LogoutOutlined,
  MenuOutlined,
  QuestionCircleOutlined,
  SearchOutlined,
  UserOutlined,
} from '@ant-design/icons';
import { Button, Dropdown, type MenuProps } from 'antd';
import { roles } from '../../../libs/domain/roles.js';
import type { Schema } from '../api/client.js';
import { useTexts, useWord } from './i18n.js';
import { prefer, usePreferences } from './preferences.js';
import { useMe, useSession } from './session.js';
import { appTexts } from './texts.js';

interface Openers {
  readonly onMenu: () => void;
  readonly onPalette: () => void;
  readonly onTour: () => void;
  readonly onHelp: () => void;
}

const isMac = /mac/i.test(navigator.platform);

/** The bar: find and go, help, and one's own account. */
export function TopBar({ onMenu, onPalette, onTour, onHelp }: Openers) {
  const t = useTexts(appTexts);
  return (
    <header className="top-bar">
      <Button className="menu-opener" type="text" icon={<MenuOutlined />} aria-label={t('menu')} onClick={onMenu} />
      <button type="button" className="finder" onClick={onPalette}>
        <SearchOutlined />
        <span>{t('paletteHint')}</span>
        <kbd>{isMac ? '⌘ K' : 'Ctrl K'}</kbd>
      </button>
      <span className="top-bar-space" />
      <Button type="text" icon={<CompassOutlined />} onClick={onTour} aria-label={t('tour')} title={t('tour')} />
      <Button
        type="text"
        icon={<QuestionCircleOutlined />}
        onClick={onHelp}
        aria-label={t('help')}
        title={`${t('help')} (?)`}
      />
      <Account />
    </header>
  );
}

function Account() {
  const t = useTexts(appTexts);
  const word = useWord();
  const { signOut, lock } = useSession();
  const { theme, density, language } = usePreferences();
  const { person, organization, roles: held, actingFor } = useMe();
  // The document types them as bare codes; each comes with its place.
  const [first] = held as unknown as Schema<'HeldRole'>[];
  const role = first?.role;
  const choice = (key: string, label: string): NonNullable<MenuProps['items']>[number] => ({ key, label });
  const items: MenuProps['items'] = [
    {
      key: 'who',
      type: 'group',
      label: `${organization.name} · ${word(role && roles[role])}`,
      children: actingFor.map((deputy) => ({
        key: deputy.userId,
        disabled: true,
        label: t('actingFor', { name: deputy.personName }),
      })),
    },
    { type: 'divider' },
    {
      key: 'theme',
      label: t('theme'),
      children: [
        choice('theme:light', t('light')),
        choice('theme:dark', t('dark')),
        choice('theme:system', t('system')),
      ],
    },
    {
      key: 'density',
      label: t('density'),
      children: [choice('density:middle', t('middle')), choice('density:small', t('small'))],
    },
    {
      key: 'language',
      label: t('language'),
      children: [choice('language:zh', '中文'), choice('language:en', 'English')],
    },
    { type: 'divider' },
    { key: 'lock', icon: <LockOutlined />, label: t('lockNow') },
    { key: 'out', icon: <LogoutOutlined />, label: t('signOut') },
  ];
  const onClick: MenuProps['onClick'] = ({ key }) => {
    const [what, value] = key.split(':');
    if (key === 'lock') void lock();
    else if (key === 'out') void signOut();
    else if (what && value) prefer({ [what]: value });
  };
  const selectedKeys = [`theme:${theme}`, `density:${density}`, `language:${language}`];
  return (
    <Dropdown menu={{ items, onClick, selectedKeys, selectable: true }} trigger={['click']}>
      <Button type="text" icon={<UserOutlined />} className="account" aria-label={`${t('account')}: ${person.name}`}>
        <span className="account-name">{person.name}</span>
      </Button>
    </Dropdown>
  );
}
