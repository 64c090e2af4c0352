import { USUAL_STYLE } from '@workplan/official/render';
import type { Block } from '@workplan/official/outline';
import { ROLES } from '@workplan/plan/schema';
import type { WrittenRoles } from '@workplan/plan/write';
import { blockText } from '../build/style.js';
import { isByName, type Obliged, obligedIn } from './named-in-prose.js';
import { allBlocks } from './reading.js';
import type { PrintedAttribution, TaskText } from './task-text.js';

/*
 * 市财政局要足额安排资金: a sentence that obliges a body, where no attribution says who answers. What is a task it decides in minutes
 * and orders alone: safeguards of plans are full of such sentences.
 */

/** 专题会议纪要, 督办通知单: documents that give tasks by such sentences. */
const OBLIGES = /纪[ \u3000]*要|会议记录|督办|交办|批示/;
/** 关于做好春季防火工作的通知: what it asks stands in its own items. One that issues a plan asks little itself. */
const NOTICE = /^(?!.*(?:印发|转发|下发|公布)).*(?:通知|通告)$/;

/** Whom the sentences of a document may give tasks to, by its title: bodies by name, or all of a class too (各乡镇); nobody in a plan. */
export const obligesBy = (title: string): Obliged | undefined =>
  OBLIGES.test(title) ? 'minuted' : NOTICE.test(title) ? 'all' : undefined;

const namesNobody = (read: TaskText): boolean =>
  read.clauses === undefined && ROLES.every((role) => read[role] === undefined);

/** The bodies that words oblige, by what they are to do; the first sentence that names a body counts. */
function rolesIn(text: string, whom: Obliged): WrittenRoles {
  const roles: WrittenRoles = {};
  const known = new Set<string>();
  for (const { role, name } of obligedIn(text, whom)) {
    if (known.has(name)) continue;
    known.add(name);
    (roles[role] ??= []).push(name);
  }
  return roles;
}

/** The words of a task with the bodies that they oblige, where nobody else answers for it. */
export const withObliged = (read: TaskText, text: string, whom: Obliged): TaskText =>
  namesNobody(read) ? { ...read, ...rolesIn(text, whom) } : read;

/** Who answers by attributions, and in minutes, orders and notices by sentences too. */
export function withObligations(
  blocks: readonly Block[],
  attributions: ReadonlyMap<Block, readonly PrintedAttribution[]>,
  whom: Obliged | undefined,
): ReadonlyMap<Block, readonly PrintedAttribution[]> {
  if (whom === undefined) return attributions;
  const obliged = allBlocks(blocks).flatMap((block) => {
    const isOpen = isByName(whom) || block.children.length === 0;
    const found = isOpen ? obligation(isByName(whom) ? block.rest : blockText(block), whom) : [];
    return found.length === 0 ? [] : [[block, found] as const];
  });
  return new Map([...obliged, ...attributions]);
}

/** Whom words oblige, as an attribution by which they count as a task; none where they oblige nobody. */
function obligation(text: string, whom: Obliged): readonly PrintedAttribution[] {
  const groups = obligedIn(text, whom).map(({ role, name }) => ({ role, word: '', names: [name] }));
  const style = { ...USUAL_STYLE, form: 'verb', brackets: '' } as const;
  const isAsked = groups.length > 0 || (!isByName(whom) && ASKS_FOR_REPORT.test(text));
  return isAsked ? [{ start: 0, end: 0, groups, style, printed: '' }] : [];
}

/** 请于4月15日前将清单报送县林业局: by when whoever is addressed sends something. */
const ASKS_FOR_REPORT =
  /(?:^|[。；\n])[ \u3000]*(?:请|务必|须)?(?:务必)?于[^，。；\n]{2,12}前[，]?(?:将|把)?[^。；\n]{0,40}?(?:报送?|上报|反馈|提交)/;

/** 提高认识, 一是加强值班: what stands outermost in a notice, or in a row of sentences, is a task only where it asks somebody. */
const ONLY_ASKED: ReadonlySet<Block['numeral']['kind']> = new Set(['chinese', 'ordinal']);
export const mayBeTask = (
  block: Block,
  answered: ReadonlyMap<Block, readonly PrintedAttribution[]>,
  whom: Obliged | undefined,
): boolean => whom === undefined || isByName(whom) || answered.has(block) || !ONLY_ASKED.has(block.numeral.kind);
