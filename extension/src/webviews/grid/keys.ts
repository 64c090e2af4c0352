import { moved, tabbed, type GridSize, type Selection } from './model/selection.js';

interface KeyOptions {
  selection(): Selection;
  size(): GridSize;
  select(next: Selection, scroll?: boolean): void;
  /** Moves the selected tasks. */
  shift(way: 'up' | 'down'): void;
  open(): boolean;
  /** False where the active line is no section. */
  fold(): boolean;
  clear(): void;
  fillDown(): void;
}

/** What a key does while no cell is edited; true when it was of use. */
export function keys({ selection, size, select, shift, open, fold, clear, fillDown }: KeyOptions) {
  const plain: Readonly<Record<string, (extend: boolean) => boolean>> = {
    Tab(extend) {
      const target = tabbed(selection(), extend, size());
      if (target !== undefined) select(target);
      return target !== undefined;
    },
    Enter: open,
    F2: open,
    Delete: () => (clear(), true),
    Backspace: () => (clear(), true),
    ' ': fold,
  };
  const withControl: Readonly<Record<string, () => void>> = {
    d: fillDown,
    a() {
      const { lines, columns } = size();
      select({ anchor: { line: 0, column: 0 }, active: { line: lines - 1, column: columns - 1 } }, false);
    },
  };
  return (event: KeyboardEvent): boolean => {
    const { key: name, shiftKey: extend } = event;
    const control = event.ctrlKey || event.metaKey;
    if (event.altKey && (name === 'ArrowUp' || name === 'ArrowDown')) {
      shift(name === 'ArrowUp' ? 'up' : 'down');
      return true;
    }
    const next = moved(selection(), name, size(), { extend, far: control });
    if (next !== undefined) {
      select(next);
      return true;
    }
    if (!control) return plain[name]?.(extend) ?? false;
    const act = withControl[name.toLowerCase()];
    act?.();
    return act !== undefined;
  };
}
