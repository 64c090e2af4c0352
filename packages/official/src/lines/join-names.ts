import { readLabelWord } from '../attribution/index.js';
import { readNumeral } from '../outline/numeral.js';
import { leadOf, type SourceLine, wordsOf } from '../text/source-lines.js';
import { joinedLine } from './join.js';
import { isBodyLike, isSureBody } from '@workplan/plan/names';
import { itemAt } from '@workplan/plan/text';

/*
 * Scans break a list of bodies inside a name (责任单位：镇财政所、镇烟⏎叶站), in texts without a width too. Two lines are joined
 * where the name is a body only with the words of the next line.
 */
const LONGEST_LABEL = 16;
const LONGEST_LIST = 300;
const COLON = /[：:]/;
const BETWEEN = /[、，,；; \t\u3000]+/;
const FIRST_WORDS = /^[\u4e00-\u9fff（）()]{1,20}(?=$|[、，,；;。 \t\u3000])/;
/** Names of local bodies begin with their level. */
const LEVEL = /^[省市区县州旗镇乡街村]/;
/** No name by themselves: 各⏎村委会. */
const CLASS = /^(?:各|有关|相关)$/;
/** What begins or ends so is a name of its own: 县教育局, 甲州人民政府. */
const OWN_NAME = /^[省市区县州旗镇乡]..|(?:政府|管委会)$/;

/** What no name begins with or is: 园区党工⏎委, 街道办⏎事处. */
const END_OF_NAME = /^(?:[委局办厅处站所队院府]|员会|委会|事处|公室|民政府|理局|理委员会)$/;

/** Joins the lines between which the name of a labelled list is broken. */
export function joinNames(lines: readonly SourceLine[]): readonly SourceLine[] {
  const out: SourceLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const first = itemAt(lines, at);
    let end = at;
    for (let text = first.text; ; end += 1) {
      const next = lines[end + 1];
      if (first.aside === true || next === undefined || !isBroken(text, next, lines[end + 2])) break;
      text = text.trimEnd() + wordsOf(next);
    }
    out.push(end === at ? first : joinedLine(first, lines.slice(at, end + 1)));
    at = end;
  }
  return out;
}

/** Whether the last name of a labelled list goes on in the next line. */
function isBroken(text: string, next: SourceLine, third: SourceLine | undefined): boolean {
  if (next.aside === true || leadOf(next) !== '') return false;
  const parts = text.trimEnd().slice(-LONGEST_LIST).split(COLON);
  const before = (parts.at(-1) ?? '').split(BETWEEN).at(-1) ?? '';
  const isClass = CLASS.test(before);
  const words = wordsOf(next);
  if (ENDS_LABEL.test(text))
    return parts.length === 2 && namesAlone(words) && !namesAlone(third?.text ?? '') && labelsBodies(parts[0] ?? '');
  const [rest = ''] = FIRST_WORDS.exec(words) ?? [];
  const isEnd = END_OF_NAME.test(rest);
  if (parts.length < 2 || !(isClass || isEnd || LEVEL.test(before)) || !labelsBodies(parts.at(-2) ?? '')) return false;
  if (rest === '' || readNumeral(words) !== undefined) return false;
  if (isEnd) return before !== '' && isBodyLike(before + rest);
  return isClass
    ? isSureBody(before + rest) || isBodyLike(rest)
    : !isBodyLike(before) && isBodyLike(before + rest) && !OWN_NAME.test(rest);
}

/** 责任单位： above its names, which have a line of their own. */
const ENDS_LABEL = /[：:][ \t\u3000]*$/;
const namesAlone = (words: string): boolean => {
  const names = words.replace(/[。；;]$/, '').split(BETWEEN);
  return words.length <= LONGEST_LIST && names.every(isSureBody);
};

/** Whether words end in the label of bodies; a name may stand right before it. */
function labelsBodies(words: string): boolean {
  const end = words.trimEnd();
  for (let start = Math.max(0, end.length - LONGEST_LABEL); start < end.length - 1; start += 1)
    if (readLabelWord(end.slice(start))?.kind === 'bodies') return true;
  return false;
}
