import { OfficeError } from '../office-error.js';
import { openPackage, type Package } from '../package/open-package.js';
import { childOf, childrenOf } from '../xml/element.js';
import { readStyles, type CellStyles } from './formats.js';
import type { ItemWords } from './cell-text.js';
import { readSharedStrings } from './shared-strings.js';

/** A sheet as the workbook names it. */
export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  /** `worksheet`, `chartsheet`, `xlMacrosheet` … */
  readonly kind: string;
  readonly target: string;
}

/** What the sheets of a workbook share. */
export interface Workbook extends CellStyles {
  readonly file: Package;
  readonly sheets: readonly SheetEntry[];
  readonly strings: readonly ItemWords[];
  readonly is1904: boolean;
  readonly hasMacros: boolean;
}

/** Opens a workbook. Throws an `OfficeError`: of another kind, encrypted, damaged, too large, hostile. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const file = openPackage(bytes);
  const { main, root } = file;
  if (root.name !== 's:workbook') throw new OfficeError('other-kind', main);
  const related = file.related(main);
  const byId = new Map(related.map((relationship) => [relationship.id, relationship]));
  const targetOf = (kind: string): string | undefined => related.find((one) => one.kind === kind)?.target;
  const strings = targetOf('sharedStrings');
  const styles = targetOf('styles');
  const date = childOf(root, 's:workbookPr')?.attributes.get('date1904');
  return {
    file,
    sheets: childrenOf(childOf(root, 's:sheets'), 's:sheet').map(({ attributes }) => {
      const part = byId.get(attributes.get('r:id') ?? '');
      if (part === undefined) throw new OfficeError('damaged', `sheet ${attributes.get('name') ?? ''}`);
      const state = attributes.get('state') ?? 'visible';
      return { ...part, name: attributes.get('name') ?? '', isHidden: state !== 'visible' };
    }),
    strings: strings === undefined ? [] : readSharedStrings(file.text(strings) ?? '', strings),
    ...readStyles(styles === undefined ? undefined : file.element(styles)),
    is1904: date === '1' || date === 'true',
    hasMacros: related.some(({ kind }) => kind === 'vbaProject' || kind === 'xlMacrosheet'),
  };
}
