import { scalarText } from '@workplan/core';
import type { LookupResult, Registry } from '@workplan/registry';

/** A draft of a registry file, and what became of the names. */
export interface RegistryDraft {
  readonly text: string;
  /** How many names the draft lists. */
  readonly written: number;
  /** Names that may be typos; the draft has them as comments. */
  readonly doubtful: readonly string[];
  /** Names that need no entry: listed bodies, bodies of the places above, descriptions such as 各有关单位. */
  readonly left: readonly string[];
}

type Entry = { readonly kind: 'write' | 'doubt'; readonly lines: readonly string[] } | { readonly kind: 'leave' };

/** The names in a text: one a line or separated by 、；，, without repetitions; a line that begins with # is a note. */
export function namesIn(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => !/^\s*[#＃]/.test(line));
  const names = lines
    .flatMap((line) => line.split(/[、；;，,\t]/))
    .map((name) => name.replace(/^[-•·\s]+/, '').trimEnd());
  return [...new Set(names.filter((name) => name !== '' && name !== '等'))];
}

/** Drafts the registry file of a place. Nothing is stated of a body but what its name says; the rest is marked. */
export function draftRegistry(names: readonly string[], place: string, registry: Registry): RegistryDraft {
  const home = registry.place(place);
  const path = home?.status === 'place' ? home.place.path : place;
  const entries = names.map((name) => ({ name, entry: entryOf(name, path, registry) }));
  const named = (kind: Entry['kind']): string[] =>
    entries.filter(({ entry }) => entry.kind === kind).map(({ name }) => name);
  const lines = entries.flatMap(({ entry }) => ('lines' in entry ? entry.lines : []));
  const written = named('write').length;
  return {
    text: [
      '名录: 1',
      `地区: ${scalarText(registry.jurisdiction(place)?.name ?? path)}`,
      '通例: 开 # 清单不全；已列全时改为“关”',
      written === 0 ? '单位: []' : '单位:',
      ...lines,
      '',
    ].join('\n'),
    written,
    doubtful: named('doubt'),
    left: named('leave'),
  };
}

function entryOf(name: string, place: string, registry: Registry): Entry {
  const answer = registry.lookup(name, { jurisdiction: place });
  if (answer.status === 'pattern')
    return answer.body.jurisdiction === place
      ? { kind: 'write', lines: linesOfPattern(name, answer) }
      : { kind: 'leave' };
  if (answer.status === 'unknown') {
    const near = answer.nearest[0]?.name;
    const item = `简称: ${scalarText(name)}`;
    return near === undefined
      ? { kind: 'write', lines: [`  - ${item} # 通例认不出，请核对`] }
      : { kind: 'doubt', lines: [`  # - ${item} # 疑似“${near}”，核对后再收入`] };
  }
  if (answer.status !== 'no-registry') return { kind: 'leave' };
  const { status } = registry.lookup(name, { jurisdiction: '全国' });
  return status === 'unknown' || status === 'no-registry'
    ? { kind: 'write', lines: [`  - 简称: ${scalarText(name)}`] }
    : { kind: 'leave' };
}

function linesOfPattern(name: string, { body, elided }: Extract<LookupResult, { status: 'pattern' }>): string[] {
  const isFull = body.fullName === name;
  const short = elided || isFull ? body.shortForm : name;
  if (body.fullName === undefined) return [`  - 简称: ${scalarText(short)}`];
  return [
    `  - 简称: ${scalarText(short)}`,
    `    全称: ${scalarText(body.fullName)}`,
    ...(isFull ? [] : ['    未核实: [全称]']),
  ];
}
