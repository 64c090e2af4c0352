import type { Range } from '../../../text/range.js';

/** What the forms of a group name. */
export type VariantKind = 'body' | 'level' | 'system' | 'quoted';

/** One form of a name and every place where it stands. */
export interface Form {
  readonly form: string;
  readonly places: readonly Range[];
}

/** Forms that name one thing. The first is the main form; the others are told to follow it. */
export interface VariantGroup {
  readonly kind: VariantKind;
  readonly forms: readonly Form[];
}

/** Places by form, in the order in which the forms first occur. */
export class FormCounter {
  private readonly places = new Map<string, Range[]>();

  add(form: string, range: Range): void {
    const known = this.places.get(form);
    if (known === undefined) this.places.set(form, [range]);
    else known.push(range);
  }

  forms(): Form[] {
    return [...this.places].map(([form, places]) => ({ form, places }));
  }

  get size(): number {
    return this.places.size;
  }
}

/** The most frequent form first; among equals the one of higher `weight`, then the earlier. */
export function mainFirst(forms: readonly Form[], weight: (form: string) => number = () => 0): Form[] {
  return [...forms].sort((a, b) => b.places.length - a.places.length || weight(b.form) - weight(a.form) || startOf(a) - startOf(b));
}

const startOf = ({ places }: Form): number => places[0]?.start ?? 0;
