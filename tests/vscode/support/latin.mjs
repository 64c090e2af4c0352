/** Words that are the same in Chinese: names, keys of the keyboard, kinds of files, what is typed or written in plans. */
const SAME = new Set([
  'YAML',
  'VS',
  'Code',
  'Word',
  'Excel',
  'PDF',
  'RTF',
  'Red',
  'Hat',
  'Alt',
  'Enter',
  'Esc',
  'Ctrl',
  'Shift',
  'Workplan',
  'workplan',
  'English',
  'jxw',
  'lint',
  'fix',
  'fmt',
  'zip',
  'auto',
]);
/** File names, anchors, ids of rules and settings. */
const NAMES =
  /\b[\w-]+(?:\.[\w-]+)+\b|\*?\.(?:txt|html?|docx?|xls[xm]|plan(?:\.ya?ml)?|ya?ml|vsix)\b|\bL\d+(?::C\d+-C\d+)?\b|\b[a-z]+(?:-[a-z]+)+\b/g;

/** The words in Latin letters that Chinese texts should not have. */
export function latinWords(texts) {
  return [...new Set(texts.flatMap((text) => text.replace(NAMES, ' ').match(/[A-Za-z]{2,}/g) ?? []))].filter(
    (word) => !SAME.has(word),
  );
}

/** All that a page says: its words, its hints and the names that are read out. */
export async function saidBy(root) {
  const texts = await root.allInnerTexts();
  const named = await root
    .locator('[title], [aria-label], [placeholder]')
    .evaluateAll((elements) =>
      elements.flatMap((element) =>
        ['title', 'aria-label', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
      ),
    );
  return [...texts, ...named].map(withoutYounger);
}

/** What VS Code shows in English to everybody: original titles below the translated ones, titles that it makes of the ids of settings. */
const FROM_IDS = '.quick-input-list-row:nth-child(2), .setting-item-category, .setting-item-label';

/** Texts of VS Code that are younger than its published translations: a hint, and the name of the buttons of a row in a tree. */
const YOUNGER = /^Filter \(e\.g\. text, \*\*\/\*\.ts, !\*\*\/node_modules\/\*\*, @source:ts\)$|^Actions for /;
const withoutYounger = (text) => text.replace(YOUNGER, '');

/** Folders, of which the hosts name the first; encoding, line ends and keyboard in the status bar; what is searched for. */
const FRAME = /\bws-\w{6}(?!\w)|Test Files|\b(?:examples|seeds|UTF-8|LF)\b|布局: us|@ext:/g;

/** All that can be read in the picture of a window, but for names: words within it, and hints in empty fields. */
export async function readableIn(page) {
  const texts = await page.evaluate((skipped) => {
    const found = [];
    const seen = (element, box) =>
      element.closest(skipped) === null &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      box.width > 1 &&
      box.height > 1 &&
      box.right > 0 &&
      box.bottom > 0 &&
      box.left < innerWidth &&
      box.top < innerHeight;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      range.selectNodeContents(walker.currentNode);
      if (seen(walker.currentNode.parentElement, range.getBoundingClientRect())) found.push(walker.currentNode.data);
    }
    for (const field of document.querySelectorAll('[placeholder]')) {
      if (field.value === '' && seen(field, field.getBoundingClientRect())) found.push(field.placeholder);
    }
    return found;
  }, FROM_IDS);
  return texts.map((text) => withoutYounger(text).replaceAll(FRAME, ''));
}
