import type { Role } from '@workplan/plan/schema';
import { readLabelWord } from '../words/label-word.js';
import type { Legend, PrintedGroup } from '../types.js';

/*
 * What stars at names mean: 标★的为牵头单位，其余为配合单位 · 责任单位中带▲的为牵头单位 · 责任单位（★为牵头单位）.
 */
const STAR = '[*＊★☆▲△●◎◆#※]';
const QUOTE = '[“”"「」‘’]?';
const WORD = '[\\u4e00-\\u9fff]{2,6}?(?:单位|部门)';
const STARRED = new RegExp(
  `${QUOTE}(${STAR})${QUOTE}(?:号|标记|标志|标识|符号)?(?:者|的|处)?(?:单位|部门|项)?(?:均|即|系)?(?:为|是|表示|代表)[^，。；,;）)]{0,6}?(${WORD})`,
  'g',
);
/** 未标★的, 不带★的: what is said holds for the names without a star. */
const WITHOUT = /[未无不没非][\u4e00-\u9fff]{0,3}[“”"「」‘’]?$/;
const OTHERS = new RegExp(
  `^[，,；;、][^，。；,;]{0,4}?(?:其余|其他|其它|未标|未带|无标)[^，。；,;]{0,8}?(?:为|是|作为)(${WORD})`,
);
const LONGEST = 300;

const roleOf = (word: string | undefined): Role | undefined =>
  word === undefined ? undefined : readLabelWord(word)?.role;

/** What a line says of the stars at names; undefined where it says nothing, or no role of the model. */
export function legendIn(line: string): Legend | undefined {
  if (line.length > LONGEST) return undefined;
  const match = [...line.matchAll(STARRED)].find(
    ({ index }) => !WITHOUT.test(line.slice(Math.max(0, index - 6), index)),
  );
  const role = roleOf(match?.[2]);
  if (match === undefined || role === undefined) return undefined;
  const others = roleOf(OTHERS.exec(line.slice(match.index + match[0].length))?.[1]);
  return { star: match[1] ?? '', role, ...(others === undefined ? {} : { others }) };
}

/** Groups in which the stars at names are read as a legend says. */
export const withLegend = (groups: readonly PrintedGroup[], legend: Legend | undefined): readonly PrintedGroup[] =>
  legend === undefined ? groups : groups.flatMap((group) => splitAtStars(group, legend));

function splitAtStars(group: PrintedGroup, { star, role, others }: Legend): PrintedGroup[] {
  const isStarred = (name: string): boolean => group.stars?.get(name) === star;
  const starred = group.names.filter(isStarred);
  if (starred.length === 0 || group.role === role) return [group];
  if (starred.length === group.names.length) return [{ ...group, role }];
  const { open, ...rest } = group;
  return [
    { ...rest, role, names: starred },
    {
      ...rest,
      role: others ?? group.role,
      names: group.names.filter((name) => !isStarred(name)),
      ...(open === undefined ? {} : { open }),
    },
  ];
}
