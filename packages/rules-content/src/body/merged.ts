import type { RuleContext } from '@workplan/lint';
import { OPEN_LIST_MARK } from '@workplan/plan/schema';

/** One item that holds more than one name. */
export interface MergedNames {
  readonly parts: readonly string[];
  /** `joined`: several names; `open`: a name run together with 等; `stray`: a name with something that is no part of it. */
  readonly how: 'joined' | 'open' | 'stray';
}

const SEPARATORS = new Set('、，,；;');
const SUSPECT = /[、，,；;：:】］。\s和]|会同|.等$/;
/** What a label or a pair of brackets of the printed text leaves around names. */
const AROUND = /^.{2,4}[：:]|^[【［]|[】］。]$/g;
/** What parts names only where each side is one: 市工业和信息化局 has 和 too. */
const JOINTS = /\s+|和|会同/;
/** Words that lack the level: 各区党委、政府 names one audience. */
const HALF = /^(?:党委|(?:人民)?政府)$/;
const OPENING = '（(《“〔「';
const CLOSING = '）)》”〕」';
/** Party committees and governments named by level: two characters, and names all the same. */
const SHORT_NAME = /^(?:[省市区县州旗][委府]|中央)$/;
/** Descriptions of an audience (各区、各部门, and behind one 各辖市、区人民政府); a comma inside them parts no list. */
const AUDIENCE = /^(?:各|全[省市区县州]|有关|相关|其他)/;
const GOVERNMENT = /^.(?:人民)?政府$/;

/**
 * The names that one item of a list runs together, as a Chinese keyboard makes of a list:
 * `市教委、市公安局`. Undefined for a single name, one with 、 in it (市政府各委、办、局) included.
 */
export function mergedNames({ lookup }: Pick<RuleContext, 'lookup'>, name: string): MergedNames | undefined {
  if (!SUSPECT.test(name) || isKnown(lookup, name)) return undefined;
  const split = splitOutside(name.replace(AROUND, ''));
  const parts = split.flatMap((part, index) => (index === split.length - 1 ? partOpen(lookup, part) : [part]));
  const [first, second] = parts;
  if (first === undefined) return undefined;
  if (second === undefined) return first === name ? splitAtJoints(lookup, name) : { parts, how: 'stray' };
  if (split.length === 1) return { parts, how: 'open' };
  const names = parts.filter((part) => part !== OPEN_LIST_MARK);
  const allKnown = names.every((part) => isKnown(lookup, part));
  if (
    !allKnown &&
    (names.every((part, at) => AUDIENCE.test(part) || (at > 0 && GOVERNMENT.test(part))) ||
      names.some((part) => !isNameLike(lookup, part)))
  )
    return undefined;
  return { parts, how: 'joined' };
}

function isKnown(lookup: RuleContext['lookup'], name: string): boolean {
  const status = lookup(name)?.status;
  return status !== undefined && status !== 'unknown' && status !== 'no-registry' && status !== 'class';
}

const isNameLike = (lookup: RuleContext['lookup'], part: string): boolean =>
  !HALF.test(part) && (part.length > 2 || SHORT_NAME.test(part) || isKnown(lookup, part));

function splitAtJoints(lookup: RuleContext['lookup'], name: string): MergedNames | undefined {
  const parts = name.split(JOINTS);
  return parts.length > 1 && parts.every((part) => isKnown(lookup, part) && isNameLike(lookup, part))
    ? { parts, how: 'joined' }
    : undefined;
}

/** 市公安局等 is 市公安局 and the mark of an open list. */
function partOpen(lookup: RuleContext['lookup'], part: string): string[] {
  const name = part.endsWith(OPEN_LIST_MARK) ? part.slice(0, -1) : '';
  return name.length > 2 && !isKnown(lookup, part) ? [name, OPEN_LIST_MARK] : [part];
}

/** Splits at commas outside brackets and quotation marks; empty parts are left out. */
function splitOutside(name: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of name) {
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && SEPARATORS.has(character)) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
