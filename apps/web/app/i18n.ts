import i18next from 'i18next';
import { useCallback } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Label } from '../../../libs/kernel/workflow.js';

/** A language of the console. */
export type Language = 'zh' | 'en';

void i18next.use(initReactI18next).init({
  lng: 'zh',
  fallbackLng: 'zh',
  resources: {},
  interpolation: { escapeValue: false },
  returnNull: false,
  initAsync: false,
});

/** Texts of one part of the console, both languages beside each other, so that neither can be forgotten. */
export interface Texts<Key extends string> {
  readonly namespace: string;
  readonly keys: Readonly<Record<Key, Label>>;
}

/** A text in the reader's language; `values` fill its `{{…}}`. */
export type Say<Key extends string> = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

/** Gives a part of the console its texts. */
export function defineTexts<const Key extends string>(
  namespace: string,
  keys: Readonly<Record<Key, Label>>,
): Texts<Key> {
  for (const language of ['zh', 'en'] as const) {
    const words = Object.fromEntries(Object.entries<Label>(keys).map(([key, label]) => [key, label[language]]));
    i18next.addResourceBundle(language, namespace, words);
  }
  return { namespace, keys };
}

/** The texts of a part, in the language of the moment. */
export function useTexts<Key extends string>({ namespace }: Texts<Key>): Say<Key> {
  const { t } = useTranslation(namespace);
  return useCallback(
    (key, values) => (t as unknown as (key: string, values?: object) => string)(key, { ...values }),
    [t],
  );
}

/** The language of the moment; a component that asks is drawn again when it changes. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'zh';
}

/** Picks the word of a label in the language of the moment. */
export function useWord(): (label: Label | undefined) => string {
  const language = useLanguage();
  return useCallback((label) => label?.[language] ?? '', [language]);
}

/** The language of the moment, outside components. */
export function languageNow(): Language {
  return i18next.language === 'en' ? 'en' : 'zh';
}

/** Changes the language everywhere, the document's own mark included. */
export async function speak(language: Language): Promise<void> {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  await i18next.changeLanguage(language);
}
