import { Suspense, useState } from 'react';
import { Outlet, useLocation, useNavigate, useNavigation } from 'react-router';
import { useKeys } from '../shared/use-keys.js';
import { HelpOverlay } from './help-overlay.js';
import { useTexts } from './i18n.js';
import { Menu } from './menu.js';
import { Offline } from './offline.js';
import { Palette } from './palette.js';
import { screens } from './screens.js';
import { useMay } from './session.js';
import { appTexts } from './texts.js';
import { TopBar } from './top-bar.js';
import { Tour } from './tour.js';
import { Watermark } from './watermark.js';

type Overlay = 'palette' | 'help' | 'menu' | 'tour' | undefined;

/** The frame: menu, bar, the screen, and over it the watermark. */
export function Shell() {
  const t = useTexts(appTexts);
  const may = useMay();
  const navigate = useNavigate();
  const { state } = useNavigation();
  const { pathname } = useLocation();
  const [overlay, setOverlay] = useState<Overlay>();
  const close = () => setOverlay(undefined);
  const shortcuts = screens.flatMap(({ keys, path, permission }) =>
    keys && may(permission) ? [[`g ${keys}`, () => void navigate(`/${path}`)] as const] : [],
  );
  useKeys({
    'mod+k': () => setOverlay('palette'),
    '?': () => setOverlay('help'),
    ...Object.fromEntries(shortcuts),
  });
  return (
    <div className="shell">
      <a className="skip" href="#the-screen">
        {t('skip')}
      </a>
      <Menu isOpen={overlay === 'menu'} onClose={close} />
      <div className="shell-main">
        <TopBar
          onMenu={() => setOverlay('menu')}
          onPalette={() => setOverlay('palette')}
          onTour={() => setOverlay('tour')}
          onHelp={() => setOverlay('help')}
        />
        <Offline />
        <main
          id="the-screen"
          tabIndex={-1}
          className={state === 'loading' ? 'content content-leaving' : 'content'}
          key={pathname}
        >
          <Suspense fallback={null}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <Palette isOpen={overlay === 'palette'} onClose={close} />
      <HelpOverlay isOpen={overlay === 'help'} onClose={close} />
      <Tour isOpen={overlay === 'tour'} onClose={close} />
      <Watermark />
    </div>
  );
}
