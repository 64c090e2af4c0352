import { type Block, likeNumeral, splitNumber } from '@workplan/official/outline';
import { markBehind } from '@workplan/official/render';
import { isPiece, type SourceLine } from '@workplan/official/text';
import type { WrittenSection, WrittenTask } from '@workplan/plan/write';
import { anchorOf, paragraphsOf, printedText, textOf } from './anchors.js';
import { allBlocks, mostFrequent, type Reading } from '../tasks/reading.js';
import { isBesideTasks, likelyTasks } from '../tasks/likely-tasks.js';
import { withItemCards } from '../tasks/item-cards.js';
import { withWholeGroups } from '../tasks/whole-groups.js';
import { withObliged } from '../tasks/obliged.js';
import { type PrintedAttribution, readTaskText, rolesOfLine } from '../tasks/task-text.js';
import { itemAt } from '@workplan/plan/text';

type Attributed = ReadonlyMap<Block, readonly PrintedAttribution[]>;

/**
 * The blocks that are tasks: numbered items with an attribution, and the items without one beside
 * them (a task that nobody answers for). Measures below a task that are attributed themselves are
 * its sub-tasks. Where few items have one, `guess` takes the innermost items too, see {@link likelyTasks}; a
 * document that names its bodies elsewhere has none here.
 */
export function taskBlocks(blocks: readonly Block[], all: Attributed, guess: boolean): Block[] {
  const found = withItemCards(blocks, withWholeGroups(blocks, all));
  // A heading with a statement for all tasks below it, or with persons alone (牵头领导：李某某), is none itself.
  const attributions = new Map(
    [...found].filter(
      ([block, all]) =>
        block.children.length === 0 ||
        all.some(({ groups, deadline }) => groups.some(({ role }) => role !== undefined) || deadline),
    ),
  );
  const tasks: Block[] = [];
  const headings: ReadonlySet<Block | undefined> = new Set(answeredHeadings(blocks));
  const kinds = new Set(
    [...attributions.keys()].filter(({ children }) => children.length === 0).map(({ numeral }) => numeral.kind),
  );
  const walk = (siblings: readonly Block[], parent?: Block): void => {
    // Items below an attributed heading are tasks where items of their kind are attributed elsewhere.
    const areBelowTask =
      parent !== undefined &&
      attributions.has(parent) &&
      siblings.every(({ numeral, children }) => children.length === 0 && kinds.has(numeral.kind));
    const some =
      siblings.some((block) => attributions.has(block)) ||
      goesOn(siblings, attributions) ||
      areBelowTask ||
      headings.has(parent);
    for (const block of siblings) {
      const mayBe = attributions.has(block) || (block.children.length === 0 && !isBesideTasks(block));
      if (some && !headings.has(block) && mayBe) tasks.push(block);
      walk(block.children, block);
    }
  };
  walk(blocks);
  const chosen = new Set(guess ? [...tasks, ...likelyBeside(blocks, tasks, found)] : tasks);
  addParents(blocks, chosen);
  return [...chosen];
}

/**
 * The likely tasks of a document in which less than half of them say who answers, and these in a sentence (请财政部牵头制定…);
 * none below those that do. Brackets and labels are the way of a document that names everybody.
 */
function likelyBeside(blocks: readonly Block[], tasks: readonly Block[], found: Attributed): Block[] {
  const likely = likelyTasks(blocks);
  const isMarked = [...found.values()].flat().some(({ style }) => style.brackets !== '' || style.form === 'label');
  if (isMarked || found.size * 2 >= likely.length) return [];
  const below = new Set(tasks.flatMap(({ children }) => allBlocks(children)));
  return likely.filter((block) => !below.has(block));
}

/**
 * 一、企业开办 above 责任单位：… and 1. and 2., and 二、 above 3.: titles with a line for who answers, whose items are counted
 * through. The items are the tasks, and the line speaks of them.
 */
function answeredHeadings(blocks: readonly Block[]): Block[] {
  // 责任单位：县教育局 above its items.
  const labels = allBlocks(blocks).filter(({ numeral, rest }) => numeral.kind === 'named' && rolesOfLine(rest));
  if (labels.length > 0) return labels;
  const headings = blocks.filter((block) => answersForItems(block));
  const areCounted = headings.some((block) => {
    const [first] = block.children;
    const last = blocks[blocks.indexOf(block) - 1]?.children.at(-1)?.numeral;
    return first !== undefined && last?.kind === first.numeral.kind && first.numeral.value === last.value + 1;
  });
  return areCounted ? headings : [];
}

function answersForItems({ rest, paragraphs, children }: Block): boolean {
  const [line, ...others] = paragraphs;
  return (
    line !== undefined &&
    others.length === 0 &&
    rest.length <= LONGEST_TITLE &&
    !/[。；：，]/.test(rest) &&
    children.length > 0 &&
    children.every((child) => child.children.length === 0) &&
    rolesOfLine(line.text) !== undefined
  );
}
const LONGEST_TITLE = 30;

/** （三） in a second section carries on （一）（二） of the first: where those are attributed, it is a task as they are. */
function goesOn(siblings: readonly Block[], attributions: Attributed): boolean {
  const [first] = siblings;
  if (first === undefined || first.numeral.value === 1 || !siblings.every(({ children }) => children.length === 0))
    return false;
  const { kind, value } = first.numeral;
  return [...attributions.keys()].some(
    ({ numeral, children }) => children.length === 0 && numeral.kind === kind && numeral.value < value,
  );
}

/** 具体措施： between a task and the items below it. */
const MEASURES = /^(?:具体|主要|工作|重点)?(?:措施|举措|任务|工作)(?:如下)?[：:]$/;

/** 招商引资（牵头领导：张某某）: the title of a section that a person looks after. */
const LED_BY_PERSON =
  /[（(](?:牵头|责任|分管|包[保抓联挂案]|挂[钩联点]|联系)?[省市区县州]?领导[：:][^（()）]{1,30}[）)]$/;

/**
 * What has tasks below it is a task itself where one beside it is (uneven siblings), or where 具体措施： stands above those
 * below. All that stands below a task is one.
 */
function addParents(siblings: readonly Block[], tasks: Set<Block>): void {
  for (const { children } of siblings) addParents(children, tasks);
  const hasTasks = ({ children }: Block): boolean => allBlocks(children).some((child) => tasks.has(child));
  const parents = siblings.filter(hasTasks);
  const kinds = new Set(parents.filter((block) => tasks.has(block)).map(({ numeral }) => numeral.kind));
  for (const block of parents) {
    const announces = block.paragraphs.some(({ text }) => MEASURES.test(text.trim()));
    if (announces || (kinds.has(block.numeral.kind) && !LED_BY_PERSON.test(block.rest))) tasks.add(block);
    if (tasks.has(block)) for (const child of block.children) tasks.add(child);
  }
}

/** How most headings of each level are numbered, as the first of them would be: 一、, （一）, 第一章 . */
export function sectionNumeralsOf(blocks: readonly Block[], tasks: ReadonlySet<Block>): string[] {
  const samples: string[] = [];
  for (
    let level = blocks.filter((block) => !tasks.has(block));
    level.length > 0;
    level = level.flatMap((block) => block.children).filter((block) => !tasks.has(block))
  ) {
    samples.push(mostFrequent(level.map(({ numeral }) => likeNumeral(numeral.printed, 1))) ?? '');
  }
  return samples;
}

interface Built {
  readonly sections: WrittenSection[];
  readonly tasks: WrittenTask[];
  /** Lines at the end that belong to what is around. */
  readonly rest: readonly SourceLine[];
}

/** `endsRun`: whether lines behind the last of these blocks may belong to what is around. */
export function buildSections(
  blocks: readonly Block[],
  reading: Reading,
  tasks: ReadonlySet<Block>,
  isLast = true,
  level = 0,
  endsRun = true,
): Built {
  const built: { sections: WrittenSection[]; tasks: WrittenTask[] } = { sections: [], tasks: [] };
  let rest: readonly SourceLine[] = [];
  blocks.forEach((block, index) => {
    const last = isLast && index === blocks.length - 1;
    if (tasks.has(block)) {
      const hasMeasures = allBlocks(block.children).some((child) => tasks.has(child));
      const { task, after } = buildTask(
        block,
        reading,
        endsRun && index === blocks.length - 1 && !hasMeasures && !goesOnBehind(blocks, index),
        hasMeasures,
      );
      built.tasks.push(task);
      if (hasMeasures) {
        const inner = buildSections(
          block.children,
          reading,
          tasks,
          last,
          level,
          endsRun && index === blocks.length - 1,
        );
        task.tasks = inner.tasks;
        rest = inner.rest;
      } else if (after.length > 0) rest = after;
      return;
    }
    const { section, after } = buildSection(block, reading, tasks, last, level);
    const usual = likeNumeral(reading.sectionNumerals[level] ?? '', built.sections.length + 1);
    built.sections.push(
      usual === block.numeral.printed ? section : Object.assign(section, { number: block.numeral.printed }),
    );
    if (after.length > 0) {
      if (last) rest = after;
      else {
        section.closing = textOf(after, reading.indent);
        section.closingSource = anchorOf(after);
        reading.claims.claim(after, section, 'closing');
      }
    }
  });
  return { ...built, rest };
}

/** 推进水库加固（县水利局） with a paragraph below: where one item has its words behind who answers, the last has too. */
const hasWordsBehind = ({ rest, paragraphs, children }: Block): boolean =>
  paragraphs.length > 0 && children.length === 0 && /[）)\]】]$/.test(rest.trimEnd());
const goesOnBehind = (blocks: readonly Block[], at: number): boolean =>
  blocks.slice(0, at).some(hasWordsBehind) && !blocks.slice(at).some(speaksToAll);
/** What all are asked behind the last item is not its own. */
const speaksToAll = ({ paragraphs }: Block): boolean => paragraphs.some(({ text }) => TO_ALL.test(text));
const TO_ALL = /^[ \t\u3000]*(?:各|请|以上|上述)/;

function buildSection(
  block: Block,
  reading: Reading,
  tasks: ReadonlySet<Block>,
  isLast: boolean,
  level: number,
): { section: WrittenSection; after: readonly SourceLine[] } {
  const { title, runIn, text } = splitHeading(block.rest);
  const section: WrittenSection = { title, source: anchorOf([block.line]) };
  reading.claims.claim([block.line], section, 'heading');
  const below = block.paragraphs;
  if (runIn !== undefined) section.runIn = runIn;
  if (text !== undefined || below.length > 0)
    section.text = [...(text === undefined ? [] : [text]), ...paragraphsOf(below, reading.indent)].join('\n');
  if (below.length > 0) {
    // A text that begins in the line of its heading stands there too.
    const own = runIn === undefined || isPiece(block.line) ? below : [block.line, ...below];
    section.textSource = anchorOf(own);
    reading.claims.claim(below, section, 'text');
  }
  const inner = buildSections(block.children, reading, tasks, isLast, level + 1);
  if (inner.sections.length > 0) section.sections = inner.sections;
  if (inner.tasks.length > 0) section.tasks = inner.tasks;
  return { section, after: inner.rest };
}

/** 招商引资（牵头领导：张某某）: the mark stands in a bracket of the title. */
const OPEN_BRACKET = /[（(][^（()）]*$/;

/** A heading that its text follows on the same line: （一）指导思想。以…为指导，… */
function splitHeading(rest: string): { title: string; runIn?: string; text?: string } {
  const match = /^([^。：:]{2,40})([。：:][ \u3000]*)(?=\S)/.exec(rest);
  if (match === null || rest.length - match[0].length < 4 || OPEN_BRACKET.test(match[1] ?? '')) return { title: rest };
  return { title: match[1] ?? '', runIn: match[2] ?? '', text: rest.slice(match[0].length) };
}

/** A task with the lines below it. Lines that follow a complete attribution at the end of a run are not its own, nor are tasks below it. */
function buildTask(
  block: Block,
  reading: Reading,
  isLast: boolean,
  hasMeasures: boolean,
): { task: WrittenTask; after: readonly SourceLine[] } {
  const inner = hasMeasures ? [] : allBlocks(block.children).flatMap((child) => [child.line, ...child.paragraphs]);
  const own = [...block.paragraphs, ...inner].sort((a, b) => a.number - b.number);
  // Behind an item below it nothing has ended yet.
  const { kept, after } = isLast && inner.length === 0 ? splitAfter(block, own, reading) : { kept: own, after: [] };
  const first = block.numeral.isAlone ? [] : [block.rest];
  const text = [...first, ...paragraphsOf(kept, reading.indent)].join('\n');
  const lines = [block.line, ...kept];
  const number = taskNumber(block, reading);
  const task: WrittenTask = {
    ...(number === '' ? {} : { number }),
    ...withObliged(
      readTaskText(text, reading.attributionsIn(text), reading.style, reading.year),
      text,
      reading.obliges,
    ),
    source: anchorOf(lines),
    // A task has a number, or the lines that show why it has none.
    ...(number === '' ? { verbatim: printedText(lines) } : {}),
  };
  reading.claims.claim(lines, task, 'task');
  return { task, after };
}

/** Paragraphs behind the last task of a run, once it has ended with its attribution. */
function splitAfter(
  block: Block,
  own: readonly SourceLine[],
  reading: Pick<Reading, 'attributionsIn'>,
): { kept: readonly SourceLine[]; after: readonly SourceLine[] } {
  const text = [block.rest, ...own.map((line) => line.text)].join('\n');
  const found = reading.attributionsIn(text);
  let end = block.rest.length;
  // A task that its sentences alone give to somebody does not end with an attribution.
  // What stands first below a heading is what it heads.
  const asks =
    found.length > 0
      ? -1
      : own.findIndex(({ text: line }, at) => (at > 0 || block.rest.includes('。')) && ASKS_ALL.test(line));
  if (asks !== -1) return { kept: own.slice(0, asks), after: own.slice(asks) };
  for (let count = 0, next = 0; count < own.length && next < found.length; count += 1) {
    // The last attribution that ends on this line, and whether the line ends with it.
    let last = -1;
    for (let at = found[next]; at !== undefined && at.end <= end; at = found[next]) last = next++;
    // Words with an attribution of their own are a clause of the task.
    const isLast = found[next] === undefined;
    const isEnd = last >= 0 && isLast && /^。?$/.test(text.slice(itemAt(found, last).end, end));
    if (isEnd && !LABELLED.test(itemAt(own, count).text)) return { kept: own.slice(0, count), after: own.slice(count) };
    end += 1 + itemAt(own, count).text.length;
  }
  return { kept: own, after: [] };
}

/** 请各承办单位于每月5日前报送: a paragraph to all of them is no part of the last task. */
const ASKS_ALL = /^[ \t\u3000]*(?:[请望](?:各|有关|相关|上述|以上)|(?:以上|上述)[^。]{0,6}(?:事项|工作|任务|要求))/;

/** 整改目标：… behind 责任单位：… is one more line of the card of a task. 更新时间：… and 联系人：… are none. */
const LABELLED =
  /^[ \t\u3000]*(?:整改|工作|完成|主要|具体|推进|落实|预期|年度|任务)?(?:目标|措施|举措|时限|内容|要求|问题)[：:]/;

/** 1 for «1.», 一 for «一、», （一） for itself; with its mark where that is not the one of the style. */
function taskNumber(
  { numeral: { printed } }: Block,
  style: Pick<Reading, 'numberMark' | 'numberGap'>,
): number | string {
  const { number, mark } = splitNumber(printed);
  if (mark !== markBehind(number, style)) return printed;
  return /^[1-9][0-9]*$/.test(number) ? Number(number) : number;
}
