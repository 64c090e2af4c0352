import { isBodyLike } from '@workplan/plan/names';
import { isDeadline } from '../words/deadline.js';
import { opensStatement } from '../statements/statement.js';
import { endOfNames } from '../words/end-of-names.js';
import { verbPhraseAt } from '../words/verb-phrase.js';
import { GIVES_TASK } from '../words/words.js';

/*
 * Most lines of an official text are prose, and what is no list of names mostly shows in its first words. Whatever the
 * reader takes off a part (verbs, 会同, 等部门, brackets), what is asked for here stays in one of its names.
 */

/**
 * Words that no name holds, see `mayBeName`. Before them stands nothing that what is taken off may begin with, and no place
 * where the part may be cut.
 */
const PROSE =
  /^[^等（(〔［【[按根依结結据據]*?(?:[的了是被把须]|让(?!胡路)|将(?!军|乐)|对(?!外|台|口)|不(?!锈|动产)|要求|通过|如果|进一步|加强|属于|主导)/;

/** The longest name and the longest verb phrase together, of which nothing is cut at 和 or taken off as a star. */
const LONG = /^[^等（(〔［【[按根依结結据據及和与同*＊★☆▲△●◎◆#※]{65}/;

/** Whether a part between marks, which is no deadline and no statement, cannot be names with a verb behind them. */
export const isSurelyProse = (part: string): boolean => PROSE.test(part) || LONG.test(part);

/** The first part of a text, where a mark ends it and nothing within may be a label or holds its marks together. */
const FIRST_PART = /^([^\s、，,；;。：:（）()〔〕[\]［］【】“”‘’《》「」〈〉]{4,})([、，,；;。])/;

/**
 * Whether a text begins with prose, so that no attribution without brackets begins it. 由… may be read as two sentences, and
 * is left to the reader, and so is 会议要求，….
 */
export function beginsWithProse(text: string): boolean {
  const part = FIRST_PART.exec(text)?.[1];
  return (
    part !== undefined && !GIVES_TASK.test(text) && isSurelyProse(part) && !opensStatement(part) && !isDeadline(part)
  );
}

/** Where the reader may cut a part, or take something off it: what is left may be a body though the whole is none. */
const MAY_BE_CUT = /[等由以及和与*＊★☆▲△●◎◆#※/／&＆+＋－—–-]|会同|协同|联合|牵头|主办|负责/;

/** Whether a part, which stands before no 、, is one name with a verb behind it at most, and that name is no body. */
function namesNoBody(part: string): boolean {
  if (MAY_BE_CUT.test(part)) return false;
  const end = endOfNames(part, 0, verbPhraseAt(part, 0, part.length)?.start ?? part.length);
  return end > 0 && !isBodyLike(part.slice(0, end));
}

/** Whether a text cannot be a verb form all of whose names are bodies, as its first part shows. */
export function beginsWithoutBody(text: string): boolean {
  const [, part, mark] = FIRST_PART.exec(text) ?? [];
  if (part === undefined || GIVES_TASK.test(text)) return false;
  const isNone = isSurelyProse(part) || (mark !== '、' && namesNoBody(part));
  return isNone && !opensStatement(part) && !isDeadline(part);
}

/** 有序推进系统部署实施 and 各单位要积极推进 say what is to be done. Only a name such as 审计署 ends in that letter. */
export const SAYS_WHAT =
  /部署$|^(?:有序|扎实|稳步|深入|持续|着力|切实|大力(?![乡镇村街]))|要(?:积极|主动|全面|全力|加快|加强|做好|抓好|切实|认真|进一步|充分|严格)/;
