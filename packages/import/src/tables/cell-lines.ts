import { isBodyLike, isSureBody } from '@workplan/plan/names';

const BETWEEN = /[、，,；;：:]/;
/** 县水利局 below another line has a level of its own, and is a name of its own; so is what is longer than 务局. */
const OWN_LEVEL = /^(?:[省市区县州盟旗镇乡国]|各)/;
const LONGEST_REST = 2;
/** 住房城乡 ends like a township. */
const ENDS_WITHIN = /城乡$/;

/** Whether a line break cuts a name: before it stands no body, and what stands on both sides is one (县水利⏎局). */
function cutsName(above: string, below: string): boolean {
  const left = above.split(BETWEEN).at(-1)?.trim() ?? '';
  const [right = ''] = below.trim().split(BETWEEN);
  return (
    left !== '' &&
    (!isBodyLike(left) || ENDS_WITHIN.test(left)) &&
    (OWN_LEVEL.test(left) || right.length <= LONGEST_REST) &&
    !(OWN_LEVEL.test(right) && isBodyLike(right)) &&
    isSureBody(left + right)
  );
}

/** The lines of a cell of bodies as a list: a break is a mark between two names, or stands within one. */
export const joinedLines = (cell: string): string =>
  cell
    .split('\n')
    .reduce((above, below) => (cutsName(above, below) ? above.trimEnd() + below.trimStart() : `${above}、${below}`));
