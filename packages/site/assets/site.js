// What every page of the site does beside being read: its colours, its listing on small screens, its search.
(() => {
  const { documentElement: root, currentScript: own } = document;
  const KEY = 'workplan-theme';
  const LEAST = 1;
  const MOST = 30;
  const AROUND = 30;

  const remembered = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };
  const remember = (theme) => {
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // A browser that keeps nothing shows the page all the same.
    }
  };
  const isDark = () =>
    root.dataset.theme === undefined
      ? matchMedia('(prefers-color-scheme: dark)').matches
      : root.dataset.theme === 'dark';

  const kept = remembered();
  if (kept === 'light' || kept === 'dark') root.dataset.theme = kept;

  function startTheme(button) {
    const say = () => {
      button.textContent = isDark() ? button.dataset.light : button.dataset.dark;
    };
    button.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      remember(root.dataset.theme);
      say();
      document.dispatchEvent(new CustomEvent('workplan-theme'));
    });
    button.addEventListener('workplan-say', say);
    say();
  }

  /** The index comes as a script when somebody searches: a page in a folder may load nothing else. */
  function startSearch(input, list) {
    let entries;
    const top = new URL(own.src).href.replace(/assets\/site\.js$/, '');
    window.workplanSearch = (loaded) => {
      entries = loaded;
      show();
    };
    function load() {
      if (entries !== undefined) return;
      entries = [];
      const script = document.createElement('script');
      script.src = new URL(own.dataset.index, location.href).href;
      document.head.append(script);
    }
    function show() {
      const words = input.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
      list.hidden = words.join('').length < LEAST;
      if (list.hidden) return;
      const found = entries
        .map(([path, title, text]) => ({ path, title, text, score: scoreOf(words, title, text) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
        .slice(0, MOST);
      list.replaceChildren(...found.map((entry) => itemOf(entry, words, top)));
      if (found.length === 0)
        list.append(Object.assign(document.createElement('li'), { textContent: input.dataset.nothing }));
    }
    input.addEventListener('focus', load);
    input.addEventListener('input', () => {
      load();
      show();
    });
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') list.hidden = true;
    });
    document.addEventListener('click', ({ target }) => {
      if (!list.contains(target) && target !== input) list.hidden = true;
    });
  }

  /** Every word has to be there; in the title it counts most. */
  function scoreOf(words, title, text) {
    const [head, body] = [title.toLowerCase(), text.toLowerCase()];
    let score = 0;
    for (const word of words) {
      if (head.includes(word)) score += 10;
      else if (body.includes(word)) score += 1;
      else return 0;
    }
    return score;
  }

  function itemOf({ path, title, text }, [word], top) {
    const at = Math.max(0, text.toLowerCase().indexOf(word) - AROUND);
    const link = Object.assign(document.createElement('a'), { href: top + path, textContent: title });
    const passage = Object.assign(document.createElement('small'), { textContent: text.slice(at, at + 3 * AROUND) });
    const item = document.createElement('li');
    item.append(link, passage);
    return item;
  }

  document.addEventListener('DOMContentLoaded', () => {
    const [theme, search, found] = ['site-theme', 'site-search', 'site-found'].map((id) => document.getElementById(id));
    if (theme !== null) startTheme(theme);
    if (search !== null && found !== null) startSearch(search, found);
    const listing = document.querySelector('.sidebar');
    if (listing !== null && matchMedia('(max-width: 820px)').matches) listing.open = false;
  });
})();
