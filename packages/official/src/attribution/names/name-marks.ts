import type { Role } from '@workplan/plan/schema';
import { simplified } from '@workplan/plan/text';
import { HELPING_ROLES } from '../words/words.js';

/*
 * A list may say of single names what they do: 市教育局（牵头）、市财政局（配合）. A star at a name has the meaning
 * that the document gives it somewhere else (legend.ts); it is no part of the name.
 */
const MARKED =
  /^(.{2,}?)[（([［【〔](双|均|共同|联合|并列)?(?:为|总)?([\u4e00-\u9fff]{2})(?:单位|部门|负责|责任)?[）)\]］】〕]$/;
const STARS = '*＊★☆▲△●◎◆#※';
const STAR = new RegExp(`^[${STARS}]+|(?<![${STARS}])[${STARS}]+$`, 'g');
const STAR_AT = new RegExp(`^[${STARS}]|[${STARS}]$`);
const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['牵头', 'lead'],
  ['主办', 'lead'],
  ['主责', 'lead'],
  ['负责', 'responsible'],
  ['责任', 'responsible'],
  ['承办', 'responsible'],
  ['配合', 'support'],
  ['协办', 'support'],
  ['协助', 'support'],
  ['参与', 'support'],
  ['参加', 'support'],
  ['落实', 'implement'],
  ['实施', 'implement'],
  ['指导', 'guide'],
  ['督办', 'supervise'],
  ['督导', 'supervise'],
]);

/** Whether a name in a text has such a mark. */
export const holdsMark = (text: string): boolean =>
  [...text.matchAll(MARK)].some(([, word = '']) => ROLES.has(simplified(word)));
const MARK =
  /[（([［【〔](?:双|均|共同|联合|并列)?(?:为|总)?([\u4e00-\u9fff]{2})(?:单位|部门|负责|责任)?[）)\]］】〕]/g;

/** A name without the mark that gives its role. */
export const withoutMark = (written: string): string => readMark(written).name;

/** A name without the mark behind it, and the role that the mark gives. */
function readMark(written: string): Mark {
  const bare = written.replace(STAR, '');
  const star = STAR_AT.exec(written)?.[0];
  const [, name, several, word] = MARKED.exec(bare) ?? [];
  const role = word === undefined ? undefined : ROLES.get(simplified(word));
  if (name === undefined || role === undefined)
    return bare.length < 2 ? { name: written } : { name: bare, ...(star === undefined ? {} : { star }) };
  return { name: name.trimEnd().replace(STAR, ''), role, ...(several === undefined ? {} : { several }) };
}

interface Mark {
  readonly name: string;
  readonly role?: Role;
  readonly star?: string;
  /** 双 or 共同, where the mark speaks of the names before it too. */
  readonly several?: string;
}

/** Names of one role, in the order of the list. */
export interface MarkedNames {
  readonly role: Role | undefined;
  readonly names: readonly string[];
  /** Whether a mark gives the role. */
  readonly isMarked: boolean;
  /** The stars at names, by the name. */
  readonly stars?: ReadonlyMap<string, string>;
}

/** 甲、乙（双牵头） speaks of two names, 甲、乙、丙（共同牵头） of all up to another mark. */
function spread(marks: readonly Mark[]): readonly Mark[] {
  const out = [...marks];
  marks.forEach(({ role, several }, at) => {
    const first = several === undefined ? at : several === '双' ? at - 1 : 0;
    for (let index = at - 1; index >= first && role !== undefined; index -= 1) {
      const before = out[index];
      if (before === undefined || before.role !== undefined) break;
      out[index] = { ...before, role };
    }
  });
  return out;
}

/**
 * Whether names without a mark stand before one who helps, and are not the first of their list: 甲（牵头）、乙、丙（配合） does not say
 * whether 乙 helps too.
 */
export const isUnsure = (parts: readonly MarkedNames[], at: number, isFirst: boolean): boolean => {
  const next = parts[at + 1];
  return (
    parts[at]?.isMarked === false && next?.isMarked === true && HELPING_ROLES.has(next.role) && (at > 0 || !isFirst)
  );
};

/** The names of a list by the roles that marks behind them give; names without a mark have the role of the list. */
export function splitAtMarks(names: readonly string[], role: Role | undefined): readonly MarkedNames[] {
  const marks = spread(names.map(readMark));
  const parts: { role: Role | undefined; isMarked: boolean; names: string[]; stars?: Map<string, string> }[] = [];
  for (const mark of marks) {
    const own = mark.role ?? role;
    const isMarked = mark.role !== undefined;
    let last = parts[parts.length - 1];
    if (last === undefined || last.role !== own || last.isMarked !== isMarked)
      parts.push((last = { role: own, isMarked, names: [] }));
    last.names.push(mark.name);
    if (mark.star !== undefined) (last.stars ??= new Map()).set(mark.name, mark.star);
  }
  return parts;
}
