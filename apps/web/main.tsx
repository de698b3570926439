import { createRoot } from 'react-dom/client';
import 'antd/dist/reset.css';
import './app/styles/index.css';
import { speak } from './app/i18n.js';
import { giveStylesTheNonce } from './app/nonce.js';
import { preferences } from './app/preferences.js';
import { Providers } from './app/providers.js';
import { Console } from './app/router.js';

const place = document.getElementById('console');
if (place) {
  giveStylesTheNonce();
  void speak(preferences().language);
  createRoot(place).render(
    <Providers>
      <Console />
    </Providers>,
  );
}
