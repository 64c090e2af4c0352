import { aliasesOf, AUTONOMOUS, bannerAlias, ENDINGS } from './place-aliases.js';
import { mayBeInForce, type PlaceEntry, readEntries } from './place-table.js';

/** The names and aliases of all divisions as tables. */
export interface PlaceIndex {
  /** Places under this very name, those in force first. */
  named(name: string): readonly PlaceEntry[];
  /** Places that have this alias, of the best rank: 海南 is 海南省 rather than 海南藏族自治州. */
  alsoCalled(name: string, on: string | undefined): readonly PlaceEntry[];
  /** How long a name can be that begins as a text does; 0 where no name begins with its first two characters. */
  longestAt(text: string): number;
  /** The place in force with this code. */
  coded(code: number): PlaceEntry | undefined;
  /** The names that ended under this code. */
  endedWith(code: number): readonly PlaceEntry[];
}

const NONE: readonly PlaceEntry[] = [];

const FIRST_HAN = 0x4e00;
const HAN = 0x5200;

/** The first two characters as one number, another one for every two Chinese characters. */
const startOf = (text: string): number => (text.charCodeAt(0) - FIRST_HAN) * HAN + text.charCodeAt(1) - FIRST_HAN;

export function indexPlaces(): PlaceIndex {
  const entries = readEntries();
  const byName = new Map<string, PlaceEntry | PlaceEntry[]>();
  const byCode = new Map<number, PlaceEntry>();
  for (const entry of entries) {
    if (entry.ended === undefined) byCode.set(entry.code, entry);
    const there = byName.get(entry.name);
    if (there === undefined) byName.set(entry.name, entry);
    else byName.set(entry.name, Array.isArray(there) ? [...there, entry] : [there, entry]);
  }
  const named = (name: string): readonly PlaceEntry[] => {
    const found = byName.get(name);
    return found === undefined ? NONE : Array.isArray(found) ? found : [found];
  };
  let longest: ReadonlyMap<number, number> | undefined;
  let autonomous: ReadonlyMap<string, readonly PlaceEntry[]> | undefined;
  const autonomousCalled = (name: string): readonly PlaceEntry[] =>
    (autonomous ??= indexAutonomous(entries)).get(name) ?? NONE;
  return {
    named,
    alsoCalled(name, on) {
      const found = [...ENDINGS.flatMap((ending) => named(name + ending)), ...autonomousCalled(name)];
      const alive = found.filter((entry) => mayBeInForce(entry, on));
      const best = Math.min(...alive.map(rank));
      return alive.filter((entry) => rank(entry) === best);
    },
    longestAt: (text) => (longest ??= longestByStart(entries)).get(startOf(text)) ?? 0,
    coded: (code) => byCode.get(code),
    endedWith: (code) => entries.filter((entry) => entry.code === code && entry.ended !== undefined),
  };
}

function longestByStart(entries: readonly PlaceEntry[]): ReadonlyMap<number, number> {
  const longest = new Map<number, number>();
  for (const { name } of entries) {
    for (const text of [name, ...bannerAlias(name)]) {
      const start = startOf(text);
      longest.set(start, Math.max(longest.get(start) ?? 0, text.length));
    }
  }
  return longest;
}

/** Provinces and cities, then other prefectures, then counties. */
function rank({ code, name }: PlaceEntry): number {
  if (code % 10_000 === 0) return 1;
  if (code % 100 !== 0) return 3;
  return name.endsWith('市') ? 1 : 2;
}

function indexAutonomous(entries: readonly PlaceEntry[]): ReadonlyMap<string, readonly PlaceEntry[]> {
  const aliases = new Map<string, PlaceEntry[]>();
  for (const entry of entries) {
    for (const alias of AUTONOMOUS.test(entry.name) ? aliasesOf(entry.name) : bannerAlias(entry.name)) {
      const there = aliases.get(alias);
      if (there === undefined) aliases.set(alias, [entry]);
      else there.push(entry);
    }
  }
  return aliases;
}
