import { useQuery } from '@tanstack/react-query';
import { Input, type InputRef, Modal } from 'antd';
import { useDeferredValue, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { read } from '../api/client.js';
import { caseRegisters } from '../shared/case/registers.js';
import { useTexts, useWord } from './i18n.js';
import { screens } from './screens.js';
import { useMay } from './session.js';
import { appTexts } from './texts.js';

interface Hit {
  readonly to: string;
  readonly title: string;
  readonly note: string;
}

/** ⌘/Ctrl-K: the screens by name, the cases by number. */
export function Palette({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTexts(appTexts);
  const input = useRef<InputRef>(null);
  return (
    <Modal
      open={isOpen}
      onCancel={onClose}
      footer={null}
      closable={false}
      title={<span className="for-readers">{t('palette')}</span>}
      className="palette"
      destroyOnHidden
      afterOpenChange={(open) => open && input.current?.focus()}
    >
      <Finder inputRef={input} onDone={onClose} />
    </Modal>
  );
}

function Finder({ inputRef, onDone }: { inputRef: React.Ref<InputRef>; onDone: () => void }) {
  const t = useTexts(appTexts);
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const hits = useHits(text);
  const go = (hit: Hit | undefined) => {
    if (!hit) return;
    onDone();
    void navigate(hit.to);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setAt((now) => (now + step + hits.length) % Math.max(1, hits.length));
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) go(hits[at]);
  };
  return (
    <>
      <Input
        ref={inputRef}
        size="large"
        value={text}
        placeholder={t('paletteHint')}
        aria-label={t('palette')}
        aria-controls="palette-hits"
        onChange={({ target }) => {
          setText(target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id="palette-hits" className="palette-hits">
        {hits.map((hit, index) => (
          <li key={hit.to}>
            <button
              type="button"
              className={index === at ? 'at' : ''}
              onClick={() => go(hit)}
              onMouseMove={() => setAt(index)}
            >
              <span>{hit.title}</span>
              <small>{hit.note}</small>
            </button>
          </li>
        ))}
      </ul>
      {hits.length === 0 && <p className="palette-none">{t('paletteEmpty')}</p>}
    </>
  );
}

function useHits(text: string): readonly Hit[] {
  const word = useWord();
  const may = useMay();
  const asked = useDeferredValue(text.trim());
  const numbers = useQuery({
    queryKey: ['palette', asked],
    enabled: /\d/.test(asked) && asked.length >= 3,
    queryFn: ({ signal }) => casesNumbered(asked, may, signal),
  });
  const wanted = text.trim().toLowerCase();
  const named = screens
    .filter(({ menu, permission }) => menu && may(permission))
    .filter(({ title }) => `${title.zh} ${title.en.toLowerCase()}`.includes(wanted))
    .map(({ path, title, keys }) => ({
      to: `/${path}`,
      title: word(title),
      note: keys ? `G ${keys.toUpperCase()}` : '',
    }));
  return [...(numbers.data ?? []), ...named].slice(0, 12);
}

/** A number is looked up in every register whose list the person may read. */
async function casesNumbered(number: string, may: ReturnType<typeof useMay>, signal: AbortSignal): Promise<Hit[]> {
  const open = Object.values(caseRegisters).filter(({ permission }) => may(permission));
  const found = await Promise.all(
    open.map(async ({ api, path }) => {
      const query = { number: number.toUpperCase(), open: 'all', limit: 5 };
      const { items } = await read<{ items: { id: string; number: string | null; title: string }[] }>(
        api,
        query,
        signal,
      );
      return items.map((item) => ({ to: `/${path}/${item.id}`, title: item.title, note: item.number ?? '' }));
    }),
  );
  return found.flat();
}
