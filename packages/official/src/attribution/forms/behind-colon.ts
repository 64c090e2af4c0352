import { isSureBody, startsWithAction } from '@workplan/plan/names';
import type { Range } from '@workplan/plan/text';
import { closings } from '../names/brackets.js';
import { splitPieces } from '../names/pieces.js';
import { type Reading, ReadingBuilder } from '../reading.js';
import { isDeadline } from '../words/deadline.js';
import { SAYS_WHAT } from './prose.js';
import { addVerbGroups } from './verb-form.js';

/*
 * 送戏下乡200场：市文旅局: bodies alone behind what is to be done. 验收单位：市文旅局 says what they are.
 */

/** The bodies behind the only colon of a line, whose words stay as they are; a deadline may stand behind the bodies. */
export function readBehindColon(line: string): Reading | undefined {
  const [, words = '', names = ''] = BEHIND_COLON.exec(line) ?? [];
  const says = (SAYS_WORK.test(words) || startsWithAction(words)) && !IS_LABEL.test(words) && !VISITS.test(words);
  if (names === '' || !says) return undefined;
  const pieces = splitPieces(names, 0, names.length, closings(names));
  const wordsOf = (piece: Range): string => names.slice(piece.start, piece.end);
  const last = pieces.at(-1);
  const due = last !== undefined && pieces.length > 1 && isDeadline(wordsOf(last)) ? last : undefined;
  const bodies = due === undefined ? pieces : pieces.slice(0, -1);
  if (!bodies.every((piece) => isOne(wordsOf(piece)))) return undefined;
  const into = new ReadingBuilder();
  into.form = 'verb';
  addVerbGroups(into, names, bodies, 'responsible', '', true);
  if (due !== undefined) into.addDeadline(due.before, wordsOf(due));
  return into.build('');
}
const BEHIND_COLON = /^([^：:。；]{4,80})[：:]([^：:。；](?:[^：:。]{1,98})[^：:。；])[。；]?$/;
const SAYS_WORK = /\d/;
const IS_LABEL = /(?:单位|部门|机构|主体|领导|来源|[人员方者组送报源])$/;
/** 完成审计项目2个：市教育局、市卫健局: who is looked at, and who may not be the one that looks. */
const VISITS =
  /^(?:完成|开展|组织)?(?:实地|现场)?(?:走访|慰问|学习|考察|观摩|调研|审计|巡[察视]|检查|督查|抽查|评选|评估|考核|验收|表彰|约谈|通报)/;
const OF_LEVEL = /^(?:[省市区县州国镇乡]|各|[\u4e00-\u9fff]{2,4}[省市区县州])/;
/** 市教育局检查市卫健局: what one does with the other. */
const HOLDS_ANOTHER = /[局委办厅院][\u4e00-\u9fff]{2}[省市区县州镇乡][\u4e00-\u9fff]{1,10}[局委办厅院]$/;
const isOne = (name: string): boolean =>
  OF_LEVEL.test(name) && isSureBody(name) && !SAYS_WHAT.test(name) && !HOLDS_ANOTHER.test(name);
