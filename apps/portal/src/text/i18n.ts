import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { en } from '../locales/en';

/** Languages of the portal. `qps` is made from English, longer and accented, to find what is clipped or untranslated. */
export const languages = ['en', 'de', 'fr'] as const;
export type Language = (typeof languages)[number];
export type Texts = typeof en;
export type Namespace = keyof Texts;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: Texts;
  }
}

const stored = 'annexa.language';
const known = ['en', 'de', 'fr', 'qps'];

/** Every file of texts is a piece of its own: a page loads its own texts in one language. */
const files = import.meta.glob<Record<string, object>>('../locales/*/*.ts');

/** Namespaces that pages on the screen have asked for so far; the first three are everywhere. */
const needed = new Set<Namespace>(['shell', 'catalog', 'review']);

const textsOf = async (language: string, namespace: Namespace): Promise<object> => {
  const load = files[`../locales/${language === 'qps' ? 'en' : language}/${namespace}.ts`];
  const texts = (await load?.())?.[namespace] ?? {};
  return language === 'qps' ? (await import('./pseudo')).pseudo(texts) : texts;
};

const load = async (language: string, namespaces: Iterable<Namespace>): Promise<void> => {
  const missing = [...namespaces].filter((namespace) => !i18next.hasResourceBundle(language, namespace));
  const texts = await Promise.all(missing.map((namespace) => textsOf(language, namespace)));
  for (const [at, namespace] of missing.entries())
    i18next.addResourceBundle(language, namespace, texts[at] ?? {}, true, true);
};

const wanted = (): string => {
  const chosen = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(stored);
  if (chosen !== null && known.includes(chosen)) return chosen;
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2));
  return spoken.find((language) => known.includes(language)) ?? 'en';
};

const show = async (language: string): Promise<void> => {
  await load(language, needed);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language === 'qps' ? 'en' : language;
};

/** Loads the texts of one language: the one in the address, the one chosen before, or the browser's. */
export const setUpTexts = async (): Promise<void> => {
  const language = wanted();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'shell',
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
  await show(language);
};

/** Loads the texts of a page, before the page is shown. */
export const needTexts = async (...namespaces: Namespace[]): Promise<void> => {
  for (const namespace of namespaces) needed.add(namespace);
  await load(i18next.language, namespaces);
};

/** Changes the language and remembers it on this device. */
export const chooseLanguage = async (language: Language): Promise<void> => {
  localStorage.setItem(stored, language);
  await show(language);
};
