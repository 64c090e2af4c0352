import { h, the } from './dom.js';
import { MOST_MEGABYTES, startBringing, startPasting, type Brought } from './files/bring.js';
import type { PageFiles } from './files/page-files.js';
import { EXAMPLES } from './files/plans.js';
import { planFrom } from './import-file.js';
import type { Language } from './texts.js';
import type { Desk } from './toolbar.js';

export interface OpeningOptions {
  readonly desk: Desk;
  readonly files: PageFiles;
  readonly language: () => Language;
  /** A plan is open now. */
  opened(): void;
}

/** Folder of what the reader brings: a plan stands there beside the text that it is made of. */
const OWN = 'own';

/** The ways to a plan: the list, a file, a text from the clipboard. Opens the first plan of the list. */
export function startOpening({ desk, files, language, opened }: OpeningOptions): void {
  const { editor, plan, ask, notices, say } = desk;
  const list = the('examples', HTMLSelectElement);
  list.replaceChildren(...EXAMPLES.map(({ path }) => h('option', { value: path })));
  let chosen: string = EXAMPLES[0].path;

  function show(path: string, text: string): void {
    const name = path.slice(path.lastIndexOf('/') + 1);
    editor.show(text);
    plan.open(files.uriOf(path), name, editor.view.state.doc.toString());
    opened();
  }
  const mayLeave = (): boolean => !plan.isTouched || confirm(say()('leave'));

  function openExample(path: string): void {
    const bytes = files.bytesOf(files.uriOf(path));
    if (bytes === undefined) return;
    chosen = path;
    list.value = path;
    show(path, new TextDecoder().decode(bytes));
  }

  async function bring(file: Brought): Promise<void> {
    if (!mayLeave()) return;
    const result = await planFrom(file, ask, { say: say(), faults: desk.faults(), language: language() });
    if (result.kind === 'not-opened') {
      notices.warn(result.why);
      return;
    }
    files.put(`${OWN}/${file.name}`, file.bytes);
    list.value = '';
    chosen = '';
    show(`${OWN}/${result.name}`, result.text);
    notices.tell(result.head, result.notes);
  }
  const take = (file: Brought): void => void bring(file).catch(desk.failed);

  list.addEventListener('change', () => {
    if (mayLeave()) openExample(list.value);
    else list.value = chosen;
  });
  startBringing({
    brought: take,
    tooLarge: (file) => notices.warn(say()('tooLarge', { file, most: MOST_MEGABYTES })),
  });
  startPasting((text) => take({ name: `${say()('pasteName')}.txt`, bytes: new TextEncoder().encode(text) }));
  openExample(chosen);
}

/** The names of the plans in the list. */
export function labelExamples(language: Language): void {
  const { options } = the('examples', HTMLSelectElement);
  EXAMPLES.forEach((example, at) => {
    const option = options[at];
    if (option !== undefined) option.textContent = example[language];
  });
}
