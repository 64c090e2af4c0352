import type { PlanDocument } from '../../../document.js';
import { passages } from './passages.js';
import { FormCounter, mainFirst, type Form, type VariantGroup } from './variants.js';

/** What systems are called; 平台化, 系统性 and 子系统 are other words. */
const HEAD = /(?:平台|系统|大厅|门户网站)(?![化性])/g;
const PART_OF_WORD = '子分';
/** How long a name before its head may be. */
const LONGEST = 20;
/** Words that stand before a name and are no part of it. */
const BEFORE =
  /建设(?!和管理)|推进|推动|完善|深化|优化|加强|强化|开展|构建|搭建|打造|依托|打通|提升|提高|支撑|完成|实现|升级|改造|改进|接入|纳入|链入|对接|开通|开发|建立|建成|形成|利用|运用|通过|围绕|基于|借鉴|探索|加快|扩展|拓展|融合|整合|汇接|衔接|健全|推广|发挥|拓宽|增强|集成|统筹|协调|试点|确定|各类|各项|有关|相关|一批|现有|已有|其他|指导|制定|方便|适合|适应|突出|进一步|[本全][省市区县国]|和(?!管理)|[与及或对从由将把被向至到以为于的等了并]|在(?!线)/g;
/** The level that a name may carry without becoming another system's. */
const OWN_LEVEL = /^[省市](?:政府|级)?/;
/** Words that say little about which system is meant. */
const GENERAL = /信息|服务|管理|综合|应用|业务|[“”]/g;
const SHORTEST_CORE = 4;
/** More forms than this that begin alike are a list, not variants. */
const MOST_ALIKE = 40;

interface SystemName extends Form {
  readonly head: string;
  /** Written with the word of the plan's own level: 市…, 市政府…. */
  readonly isOwn: boolean;
  /** What sets it apart from others: without level, head and general words. */
  readonly core: string;
}

/** Systems and platforms of which one name looks like a shortened form of another. */
export function systemVariants(document: PlanDocument): VariantGroup[] {
  const counter = new FormCounter();
  for (const { start, end } of passages(document)) {
    const text = document.text.slice(start, end);
    for (const match of text.matchAll(HEAD)) {
      if (PART_OF_WORD.includes(text.charAt(match.index - 1) || ' ')) continue;
      const from = beginOfName(text, match.index);
      const stop = match.index + match[0].length;
      if (from < match.index) counter.add(text.slice(from, stop), { start: start + from, end: start + stop });
    }
  }
  const names = counter.forms().map(describe).filter(({ core }) => core.length >= 2);
  return groupsOf(names).map((forms) => ({ kind: 'system', forms: mainFirst(forms, (form) => form.length) }));
}

/** Where the name begins that ends with the head at `head`: after the last mark, verb or particle before it. */
function beginOfName(text: string, head: number): number {
  const from = Math.max(0, head - LONGEST);
  const stretch = /[\u4e00-\u9fff“”]*$/.exec(text.slice(from, head))?.[0] ?? '';
  let name = stretch;
  for (const match of stretch.matchAll(BEFORE)) name = stretch.slice(match.index + match[0].length);
  return head - withoutHalfQuotes(name).length;
}

/** A quotation mark whose partner stands outside the name is no part of it. */
function withoutHalfQuotes(name: string): string {
  const close = name.indexOf('”');
  const open = name.indexOf('“');
  if (close !== -1 && (open === -1 || close < open)) return withoutHalfQuotes(name.slice(close + 1));
  const last = name.lastIndexOf('“');
  return last > name.lastIndexOf('”') ? name.slice(last + 1) : name;
}

function describe(form: Form): SystemName {
  const head = /(?:平台|系统|大厅|门户网站)$/.exec(form.form)?.[0] ?? '';
  const name = form.form.slice(0, -head.length);
  const level = OWN_LEVEL.exec(name)?.[0] ?? '';
  return { ...form, head, isOwn: level !== '', core: name.slice(level.length).replace(GENERAL, '') };
}

/** Names that belong together, compared only with those that begin or end alike. */
function groupsOf(names: readonly SystemName[]): SystemName[][] {
  const buckets = new Map<string, SystemName[]>();
  const put = (key: string, name: SystemName): void => {
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [name]);
    else if (!bucket.includes(name) && bucket.length < MOST_ALIKE) bucket.push(name);
  };
  for (const name of names) {
    put(`${name.head} ${name.core.slice(0, 2)}`, name);
    if (name.isOwn) put(`${name.head} ~${name.core.slice(-2)}`, name);
  }
  const parent = new Map<SystemName, SystemName>();
  const root = (name: SystemName): SystemName => { let here = name; for (let up = parent.get(here); up !== undefined; up = parent.get(here)) here = up; return here; };
  for (const bucket of buckets.values()) {
    bucket.forEach((a, index) => {
      for (const b of bucket.slice(index + 1)) if (areVariants(a, b) && root(a) !== root(b)) parent.set(root(b), root(a));
    });
  }
  const groups = new Map<SystemName, SystemName[]>();
  for (const name of names) {
    const top = root(name);
    const group = groups.get(top);
    if (group === undefined) groups.set(top, [name]);
    else group.push(name);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function areVariants(a: SystemName, b: SystemName): boolean {
  const [short, long] = a.core.length <= b.core.length ? [a, b] : [b, a];
  if (short.core === long.core) return short.core.length >= SHORTEST_CORE;
  if (short.isOwn && long.isOwn && (long.core.endsWith(short.core) || long.core.startsWith(short.core))) return true;
  const isShortened = short.core.length >= SHORTEST_CORE && short.core.length * 2 >= long.core.length;
  return isShortened && short.core.slice(0, 2) === long.core.slice(0, 2) && isSubsequence(short.core, long.core);
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at += 1;
  return at === short.length;
}
