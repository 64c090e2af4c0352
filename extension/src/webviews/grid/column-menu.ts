import type { TableColumn } from '@workplan/language-service/protocol';
import { h } from '../dom.js';
import type { PageTexts } from '../messages.js';

/** The list of columns in which those that are not wanted are hidden. The words of the tasks stay. */
export function columnMenu(
  columns: readonly TableColumn[],
  hidden: readonly TableColumn[],
  texts: PageTexts,
  choose: (hidden: TableColumn[]) => void,
): void {
  document.getElementById('columns')?.replaceChildren(
    ...columns
      .filter((column) => column !== 'number' && column !== 'text')
      .map((column) =>
        h(
          'label',
          {},
          h('input', {
            type: 'checkbox',
            checked: !hidden.includes(column),
            onchange: ({ target }) => {
              if (!(target instanceof HTMLInputElement)) return;
              choose(target.checked ? hidden.filter((one) => one !== column) : [...hidden, column]);
            },
          }),
          texts[column] ?? '',
        ),
      ),
  );
}
