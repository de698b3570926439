import { Modal } from 'antd';
import { useTexts, useWord } from './i18n.js';
import { screens } from './screens.js';
import { useMay } from './session.js';
import { appTexts } from './texts.js';

/** Every key, on `?`. */
export function HelpOverlay({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTexts(appTexts);
  const word = useWord();
  const may = useMay();
  const going = screens.flatMap(({ keys, title, permission }) =>
    keys && may(permission) ? [[`G ${keys.toUpperCase()}`, `${t('helpGo')} ${word(title)}`] as const] : [],
  );
  return (
    <Modal open={isOpen} onCancel={onClose} footer={null} title={t('help')} width={720}>
      <div className="keys">
        <KeyList
          title={t('helpAnywhere')}
          keys={[['⌘ / Ctrl K', t('helpPalette')], ['?', t('helpOverlay')], ...going]}
        />
        <KeyList
          title={t('helpLists')}
          keys={[
            ['/', t('helpSearch')],
            ['J', t('helpNext')],
            ['K', t('helpPrevious')],
            ['Enter', t('helpOpen')],
            ['X', t('helpSelect')],
          ]}
        />
        <KeyList
          title={t('helpTriage')}
          keys={[
            ['1 – 9', t('helpVerdicts')],
            ['J / K', `${t('helpNext')} / ${t('helpPrevious')}`],
          ]}
        />
      </div>
    </Modal>
  );
}

function KeyList({ title, keys }: { title: string; keys: readonly (readonly [string, string])[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
