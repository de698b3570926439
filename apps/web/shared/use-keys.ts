import { useEffect, useRef } from 'react';

/** Keys by their sign (`j`, `?`, `Enter`), with `mod+` for ⌘ or Ctrl, and two with a space between (`g h`). */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const SEQUENCE_MS = 900;
const WRITES = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"]';
const OVERLAYS =
  '.ant-modal-wrap:not([style*="display: none"]), .ant-drawer-open, .ant-image-preview, .behind-the-lock';

/** Whether the keys belong to something else: a field, or what lies over the page. */
function isTaken(target: EventTarget | null): boolean {
  return (target instanceof Element && target.closest(WRITES) !== null) || document.querySelector(OVERLAYS) !== null;
}

/** Listens for keys while the component is there. Letters are left alone while somebody writes. */
export function useKeys(keys: Keys, isOn = true): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    if (!isOn) return;
    let before = '';
    let at = 0;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      const isMod = event.metaKey || event.ctrlKey;
      if (!isMod && isTaken(event.target)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const name = isMod ? `mod+${key}` : key;
      const sequence = Date.now() - at < SEQUENCE_MS ? `${before} ${name}` : name;
      const handler =
        latest.current[sequence] ??
        (before !== 'g' || Date.now() - at >= SEQUENCE_MS ? latest.current[name] : undefined);
      [before, at] = [name, Date.now()];
      if (!handler) return;
      event.preventDefault();
      handler(event);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [isOn]);
}
