import { the } from './dom.js';
import { isTextKey, sayIn, type Language } from './texts.js';

/** The language and the colours of the page. */
export interface PageState {
  readonly language: Language;
  readonly theme: string;
}

export interface PageOptions {
  onLanguage(language: Language): void;
  onTheme(theme: string): void;
}

/** Starts what the page has around the plan. The language is part of the address, so that a link can name it. */
export function startPage({ onLanguage, onTheme }: PageOptions): PageState {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const state = {
    get language(): Language {
      return location.hash === '#en' ? 'en' : 'zh';
    },
    get theme(): string {
      return root.dataset['theme'] ?? (dark.matches ? 'dark' : 'light');
    },
  };
  const changeTheme = (): void => onTheme(state.theme);
  document.addEventListener('workplan-theme', changeTheme);
  dark.addEventListener('change', changeTheme);
  window.addEventListener('hashchange', () => {
    writeTexts(state.language);
    onLanguage(state.language);
  });
  writeTexts(state.language);
  return state;
}

/** Writes the words of a language into the elements that name them. */
function writeTexts(language: Language): void {
  const say = sayIn(language);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    const key = element.dataset['text'] ?? '';
    if (isTextKey(key)) element.textContent = say(key);
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    const key = element.dataset['label'] ?? '';
    if (isTextKey(key)) element.setAttribute('aria-label', say(key));
  }
  // What the page had in both languages from the start.
  for (const element of document.querySelectorAll<HTMLElement>('[data-zh]'))
    element.textContent = element.dataset[language] ?? '';
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-to-zh]'))
    link.href = (language === 'zh' ? link.dataset['toZh'] : link.dataset['toEn']) ?? '';
  const theme = the('site-theme', HTMLButtonElement);
  Object.assign(theme.dataset, { light: say('light'), dark: say('dark') });
  theme.dispatchEvent(new Event('workplan-say'));
}
