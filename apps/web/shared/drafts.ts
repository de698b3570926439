/**
 * Unsaved work. What is on screen stays in memory behind the lock and through a lost connection; against a reload it is
 * also kept in this tab's storage, encrypted under a key that cannot be taken out of the browser, and both are gone
 * with the session (decision 0018).
 */
const PREFIX = 'draft:';
const DATABASE = 'mingjing';
const memory = new Map<string, unknown>();
let opening: Promise<CryptoKey> | undefined;

function request<Result>(asked: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

async function openKey(): Promise<CryptoKey> {
  const opened = indexedDB.open(DATABASE, 1);
  opened.onupgradeneeded = () => void opened.result.createObjectStore('keys');
  const database = await request(opened);
  try {
    const found = (await request(database.transaction('keys').objectStore('keys').get('drafts'))) as
      | CryptoKey
      | undefined;
    if (found) return found;
    const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    await request(database.transaction('keys', 'readwrite').objectStore('keys').put(made, 'drafts'));
    return made;
  } finally {
    database.close();
  }
}

const key = () => {
  opening ??= openKey();
  return opening;
};
const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const bytesOf = (text: string) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/** Keeps a draft; `undefined` drops it. */
export async function keepDraft(name: string, value: unknown): Promise<void> {
  if (value === undefined) {
    memory.delete(name);
    sessionStorage.removeItem(PREFIX + name);
    return;
  }
  memory.set(name, value);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await key(), plain));
  // Dropped meanwhile: then it stays dropped.
  if (memory.get(name) === value) sessionStorage.setItem(PREFIX + name, `${base64(iv)}.${base64(sealed)}`);
}

/** A kept draft, or undefined; what cannot be opened any more is dropped. */
export async function draftOf<Value>(name: string): Promise<Value | undefined> {
  if (memory.has(name)) return memory.get(name) as Value;
  const kept = sessionStorage.getItem(PREFIX + name);
  if (kept === null) return undefined;
  try {
    const [iv = '', sealed = ''] = kept.split('.');
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(iv) }, await key(), bytesOf(sealed));
    const value = JSON.parse(new TextDecoder().decode(plain)) as Value;
    memory.set(name, value);
    return value;
  } catch {
    sessionStorage.removeItem(PREFIX + name);
    return undefined;
  }
}

/** Whether any work waits to be sent. */
export function hasDrafts(): boolean {
  return memory.size > 0;
}

/** Takes a draft into memory at once, and into the tab's storage by `keepDraft` soon after. */
export function rememberDraft(name: string, value: unknown): void {
  memory.set(name, value);
}

/** Drops what somebody else has left in this tab. */
export function forgetDraftsExceptOf(owner: string): void {
  for (const key of Object.keys(sessionStorage))
    if (key.startsWith(PREFIX) && !key.startsWith(`${PREFIX}${owner}:`)) sessionStorage.removeItem(key);
}

/** Drops every draft, and the key with them. */
export async function forgetDrafts(): Promise<void> {
  memory.clear();
  for (const name of Object.keys(sessionStorage)) if (name.startsWith(PREFIX)) sessionStorage.removeItem(name);
  opening = undefined;
  await new Promise<void>((done) => {
    const asked = indexedDB.deleteDatabase(DATABASE);
    asked.onsuccess = asked.onerror = asked.onblocked = () => done();
  });
}
