import { defineRule } from '@workplan/lint';
import type { PlanView } from '@workplan/plan/parts';
import { propertyOf, type TypeName } from '@workplan/plan/schema';
import type { Entry, MapNode, SyntaxNode } from '@workplan/plan/syntax';
import { texts } from './texts.js';

/** The same key twice in one map, also in its other dialect or in look-alike characters. */
export const duplicateKey = defineRule({
  id: 'duplicate-key',
  group: 'yaml',
  severity: 'error',
  texts,
  check({ document }, report) {
    if (document.bound.isRegular) return;
    let types: ReadonlyMap<MapNode, TypeName> | undefined;
    for (const map of maps(document.syntax.root)) {
      if (map.entries.length < 2) continue;
      const type = (types ??= typesOf(document)).get(map);
      const seen = new Map<string, Entry>();
      for (const entry of map.entries) {
        const written = entry.key.value;
        const key = canonical(written, type);
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, entry);
          continue;
        }
        const message = first.key.value === written ? 'twice' : 'alike';
        report(
          message,
          entry.key,
          { key: written, first: first.key.value },
          { related: [{ message: 'first', range: first.key }] },
        );
      }
    }
  },
});

function typesOf({ bound }: PlanView): Map<MapNode, TypeName> {
  const types = new Map<MapNode, TypeName>();
  for (const [type, objects] of bound.objects) for (const object of objects) types.set(object.map, type);
  return types;
}

const canonical = (key: string, type: TypeName | undefined): string => {
  const exact = type === undefined ? undefined : propertyOf(type, key);
  if (exact !== undefined) return exact.en;
  const composed = key.normalize('NFKC').trim();
  return (type === undefined ? undefined : propertyOf(type, composed)?.en) ?? composed;
};

function* maps(root: SyntaxNode | null): Generator<MapNode> {
  const open: (SyntaxNode | null)[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node?.kind === 'map') {
      yield node;
      for (const entry of node.entries) open.push(entry.value);
    } else if (node?.kind === 'seq') for (const item of node.items) if (!item.isPart) open.push(item.value);
  }
}
