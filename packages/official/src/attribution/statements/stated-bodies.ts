import type { Role } from '@workplan/plan/schema';
import { opensStatement } from './statement.js';

/** 以下任务均需各区落实: bodies that a statement gives to other tasks. */
const FOR_ALL =
  /(?:均|都|统一)(?:须|需|应|要|由)?(?<names>[^均都，,。；;]{2,60}?)(?:共同|分别|负责|具体|组织|抓好|认真|按职责|分工){0,3}(?<verb>落实|负责|牵头|配合)/;
const ROLE_OF: Readonly<Record<string, Role>> = {
  落实: 'implement',
  负责: 'responsible',
  牵头: 'lead',
  配合: 'support',
};
const BELOW = /^(?:以下|下列|下述|后续)/;
const ABOVE = /^(?:以上|上述)/;
/** 除已注明的外 leaves out the tasks that name somebody; any other 除…外 leaves out tasks that cannot be known. */
const EXCEPT = /除(?<what>[^，,。；;]{1,40}?)(?:以|之)?外/;
const NAMED = /注明|标明|标注|列明|明确|规定|说明/;

/** What a statement gives to other tasks. */
export interface Statement {
  readonly names: readonly string[];
  /** What they do, by the verb behind them; undefined where it names nobody. */
  readonly role: Role | undefined;
  /** The tasks that it speaks of, from where it stands: 以下任务, 以上任务, 各项任务. */
  readonly tasks: 'below' | 'above' | 'all';
  /** Whether it holds for each task that names nobody. */
  readonly isComplete: boolean;
}

/** Between sentences, and at brackets round a statement; short brackets belong to names: 各区（市）政府. */
const BETWEEN = /[。；;！!\n]|[（(](?![^（）()，,。；;\n]{1,8}[）)])|(?<![（(][^（）()，,。；;\n]{1,8})[）)]/;

/** The words of one statement that name bodies. */
export const wordsOfBodies = (statement: string): string => FOR_ALL.exec(statement)?.groups?.['names'] ?? '';

/**
 * The statements for other tasks among the sentences and brackets of a text.
 *
 * @param namesIn reads the bodies among such words. Rules read them more simply than the importer: the reader of
 * attributions is too much for a page that only checks plans
 */
export const statementsIn = (text: string, namesIn: (words: string) => readonly string[]): Statement[] =>
  text
    .split(BETWEEN)
    .map((sentence) => sentence.trim())
    .filter(opensStatement)
    .map((sentence) => ({
      names: namesIn(wordsOfBodies(sentence)),
      role: ROLE_OF[FOR_ALL.exec(sentence)?.groups?.['verb'] ?? ''],
      tasks: BELOW.test(sentence) ? 'below' : ABOVE.test(sentence) ? 'above' : 'all',
      isComplete: NAMED.test(EXCEPT.exec(sentence)?.groups?.['what'] ?? '注明'),
    }));
