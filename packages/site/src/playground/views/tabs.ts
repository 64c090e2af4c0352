import { the } from '../dom.js';

/** Tabs by the pattern of WAI-ARIA: arrows lead from one to the next. */
export function startTabs(names: readonly string[], chosen: (name: string) => void): void {
  const tabs = names.map((name) => the(`tab-${name}`, HTMLButtonElement));
  const choose = (at: number): void => {
    tabs.forEach((tab, index) => {
      const isChosen = index === at;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      the(`panel-${names[index] ?? ''}`, HTMLElement).hidden = !isChosen;
    });
    chosen(names[at] ?? '');
  };
  tabs.forEach((tab, at) => {
    tab.addEventListener('click', () => choose(at));
    tab.addEventListener('keydown', ({ key }) => {
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
      if (step === 0) return;
      const next = (at + step + tabs.length) % tabs.length;
      choose(next);
      tabs[next]?.focus();
    });
  });
}
