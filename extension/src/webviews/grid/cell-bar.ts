import { h } from '../dom.js';
import type { PageFinding } from './model/rows.js';

/** What is found in the active cell, with a button for each fix; `fix` gets the place of both in their lists. */
export function cellBar(
  element: HTMLElement,
  name: string,
  findings: readonly PageFinding[],
  fix: (finding: PageFinding, fix: number) => void,
): void {
  element.replaceChildren(
    h('span', { class: 'where' }, name),
    ...findings.flatMap((finding) => [
      h('span', { class: `message ${finding.severity}` }, finding.message),
      ...finding.fixes.map((title, at) =>
        h('button', { type: 'button', class: 'secondary', onclick: () => fix(finding, at) }, title),
      ),
    ]),
  );
}
