import { groupBy } from '@workplan/plan/text';

/** The level that a name may carry without becoming another system's. */
const OWN_LEVEL = /^[省市](?:政府|级)?/;
/** Words that say little about which system is meant. */
const GENERAL = /信息|服务|管理|综合|应用|业务|[“”]/g;
const SHORTEST_CORE = 4;
/** More forms than this that begin alike are a list, not variants. */
const MOST_ALIKE = 40;

interface SystemName {
  readonly form: string;
  readonly head: string;
  /** Written with the word of the plan's own level: 市…, 市政府…. */
  readonly isOwn: boolean;
  /** What sets it apart from others: without level, head and general words. */
  readonly core: string;
}

/** Names of systems of which one looks like a shortened form of another, by what they name. */
export function systemGroups(forms: Iterable<string>): string[][] {
  // In an order of their own: it must not matter which name came first.
  const names = [...forms]
    .sort()
    .map(describe)
    .filter(({ core }) => core.length >= 2);
  return groupsOf(names).map((group) => group.map(({ form }) => form));
}

function describe(form: string): SystemName {
  const head = /(?:平台|系统|大厅|门户网站)$/.exec(form)?.[0] ?? '';
  const name = form.slice(0, -head.length);
  const level = OWN_LEVEL.exec(name)?.[0] ?? '';
  return { form, head, isOwn: level !== '', core: name.slice(level.length).replace(GENERAL, '') };
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
  const root = (name: SystemName): SystemName => {
    let here = name;
    for (let up = parent.get(here); up !== undefined; up = parent.get(here)) here = up;
    return here;
  };
  for (const bucket of buckets.values()) {
    bucket.forEach((a, index) => {
      for (const b of bucket.slice(index + 1))
        if (areVariants(a, b) && root(a) !== root(b)) parent.set(root(b), root(a));
    });
  }
  return [...groupBy(names, root).values()].filter((group) => group.length > 1);
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
