import { Badge, Drawer } from 'antd';
import { Link, useLocation } from 'react-router';
import { useCounters } from '../features/inbox/use-counters.js';
import { useTexts, useWord } from './i18n.js';
import type { Screen, ScreenGroup } from './screen.js';
import { screens } from './screens.js';
import { useMay } from './session.js';
import { appTexts } from './texts.js';

const groups = {
  work: 'groupWork',
  letters: 'groupLetters',
  responsibility: 'groupResponsibility',
  insight: 'groupInsight',
  administration: 'groupAdministration',
} as const satisfies Record<ScreenGroup, string>;

/** The menu: at the side, or drawn in from it where the window is narrow. */
export function Menu({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTexts(appTexts);
  return (
    <>
      <aside className="menu-side">
        <Brand />
        <Links label={t('mainMenu')} onGo={onClose} />
      </aside>
      <Drawer
        open={isOpen}
        onClose={onClose}
        placement="left"
        size={264}
        title={<Brand />}
        styles={{ body: { padding: 8 } }}
      >
        <Links label={t('mainMenu')} onGo={onClose} />
      </Drawer>
    </>
  );
}

function Brand() {
  const t = useTexts(appTexts);
  return (
    <div className="brand">
      <img src="/mark.svg" alt="" width={28} height={28} />
      <span>
        <b>{t('name')}</b>
        <small>{t('tagline')}</small>
      </span>
    </div>
  );
}

function Links({ label, onGo }: { label: string; onGo: () => void }) {
  const t = useTexts(appTexts);
  const may = useMay();
  const open = screens.filter(({ menu, permission }) => menu && may(permission));
  return (
    <nav aria-label={label} className="menu-links">
      {(Object.keys(groups) as ScreenGroup[]).map((group) => {
        const here = open.filter(({ menu }) => menu?.group === group);
        if (here.length === 0) return null;
        return (
          <section key={group}>
            <h2>{t(groups[group])}</h2>
            <ul>
              {here.map((screen) => (
                <li key={screen.path}>
                  <MenuLink screen={screen} onGo={onGo} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}

function MenuLink({ screen: { path, title, menu }, onGo }: { screen: Screen; onGo: () => void }) {
  const word = useWord();
  const counters = useCounters();
  const isHere = useHere() === path;
  const Icon = menu?.icon;
  const waiting = path === '' ? counters?.todo.value : undefined;
  return (
    <Link
      to={`/${path}`}
      onClick={onGo}
      data-screen={path || 'home'}
      {...(isHere ? { 'aria-current': 'page' as const, className: 'active' } : {})}
    >
      {Icon && <Icon />}
      <span className="menu-word">{word(title)}</span>
      {waiting ? <Badge count={waiting} overflowCount={999} /> : null}
    </Link>
  );
}

/** The screen of the menu that the address belongs to: the one with the longest path that fits. */
function useHere(): string {
  const address = useLocation().pathname.slice(1);
  const fitting = screens.filter(({ menu, path }) => menu && (address === path || address.startsWith(`${path}/`)));
  return fitting.reduce((best, { path }) => (path.length > best.length ? path : best), '');
}
