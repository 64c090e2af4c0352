import { fill, type Localized } from '@workplan/plan';
import { propertyOf, type Role } from '@workplan/plan/schema';
import type { AssumedRole, UndatedDeadline } from './to-be-checked.js';
import type { ImportResult } from '../import-result.js';
import type { SharedStatement } from '../tasks/share-roles.js';

/** What a person has to check behind an import, and the line of the official text where it begins (from 1). */
export interface ImportNote {
  readonly line: number;
  readonly message: Localized;
}

const UNHELD: Localized = {
  zh: '第 {line} 行印了 {names}，但读不出是牵头、责任还是配合，没有归入任何角色。请人工核对。',
  en: 'Line {line} prints {names}, but what they do could not be read, so no role holds them. Please check.',
};
const IN_COLUMN: Localized = {
  zh: '第 {line} 行“{column}”一栏印了 {names}，这一栏不知对应哪个角色，没有归入任何角色。请人工核对。',
  en: 'Line {line} prints {names} in the column “{column}”, of which no role is known, so no role holds them. Please check.',
};
const ASSUMED: Localized = {
  zh: '第 {lines} 行的{names}没有写明职责，或者可作两解，按“{role}”处理。请核对。',
  en: 'Line {lines}: no word says what {names} do, or it may be read in two ways, so they are taken as {role}. Please check.',
};
const UNDATED: Localized = {
  zh: '第 {line} 行写了“{text}”，这个时限定不出日期，或者只是其中一个单位的时限，因此没有写入“时限”。请人工补上。',
  en: 'Line {line} says “{text}”, which has no certain date beside other times, or is when one of the bodies is due, so it is under no deadline. Please add it.',
};
const YEARLESS: Localized = {
  zh: '第 {lines} 行的时限（如“{text}”）不知是哪一年的，定不出日期：标题和成文日期没有指明一个年份。请写上“期间”或者“成文日期”，或者把年份写进时限。',
  en: 'Line {lines}: of which year deadlines are (such as “{text}”) is not known, so they have no date: neither title nor date of issue tells one year. Please state `期间` or `成文日期`, or write the year into them.',
};
const HEADED: Localized = {
  zh: '第 {line} 行的标题写了“{text}”，其下各项任务都按这个时限办理，但没有写入各项任务的“时限”。请人工补上。',
  en: 'The heading in line {line} says “{text}” for all below it, which is under no deadline of these tasks. Please add it.',
};
const SHARED: Localized = {
  zh: '第 {line} 行的分工说明：{scope}除各自写明的单位外，均由{names}负责（按“{role}”写入“分工说明”）。请核对适用范围。',
  en: 'Line {line} says for several tasks who answers: {names} ({role}), for {scope}. It stands under `分工说明`. Please check which tasks it covers.',
};
const SCOPES: Readonly<Record<SharedStatement['scope'], Localized>> = {
  plan: { zh: '全文各项任务', en: 'all tasks' },
  section: { zh: '本章节各项任务', en: 'the tasks of the section' },
  attachment: { zh: '本附件各项任务', en: 'the tasks of the attachment' },
  behind: { zh: '其后各项任务', en: 'the tasks behind it' },
};
const REPEATED: Localized = {
  zh: '第 {line} 行与上一项任务同为“{text}”（单元格合并），但时限等不同，现分为两项。请核对是否为同一项任务。',
  en: 'Line {line} has the words of the task above, “{text}”, in a merged cell, and differs in its deadline or other cells, so it is a task of its own. Please check.',
};
const SHORT: Localized = {
  zh: '第 {line} 行的单元格比表头少，各格按内容对应到栏，缺的栏和对应不上的格没有写入。请对照原表核对。',
  en: 'Line {line} has fewer cells than the table has columns. Each cell went to the column that its words fit; what fits none or several, and what is missing, was left out. Please check it against the table.',
};
const UNREAD: Localized = {
  zh: '第 {line} 行有的单元格没有写入：写的是“同上”，或者单位一栏里没有单位名称、时限一栏里只有单位名称。请对照原表补上。',
  en: 'Line {line} has a cell that was left out: it says “the same as above”, no body in a column of bodies, or only bodies in one of deadlines. Please add it from the table.',
};
const CROWDED: Localized = {
  zh: '第 {line} 行像是把表格或者多项任务并在了一行，没有全部读成任务，读不出的照原样保留。请分行后重新导入，或者对照原文补上。',
  en: 'Line {line} looks like a table or several tasks in one line, of which not all was read as tasks. Please break it into lines and import it again, or add what is missing.',
};
const HENCEFORTH: Localized = {
  zh: '第 {line} 行在{names}之后写了“下同”，但没有写明适用于哪些任务，其后没有写单位的任务都没有写入这些单位。请人工补上。',
  en: 'Line {line} says “the same below” behind {names}, and not for which tasks: no later task without bodies of its own has them. Please add them.',
};
const PERSONS: Localized = {
  zh: '第 {line} 行印了“{label}”{names}，没有对应的栏，只保留在“印作”或者“原样”里。请人工核对。',
  en: 'Line {line} names {names} as {label}, for which a task has no field. They stand in what is printed alone. Please check.',
};
const KEPT_WHOLE: Localized = {
  zh: '读出的方案印不回原文，为免出错，全文逐字保留在“其他”，没有写入任务。请换一种格式（如 Word 文件）重新导入，或者对照原文人工编写。',
  en: 'The plan that was read does not give the text back. To be safe all of it is kept word for word, and no task was written. Import another form of it (such as the Word file), or write the plan by hand.',
};
const BROKEN: Localized = {
  zh: '第 {line} 行的标题下一行是“{text}”，没有句末标点，可能是标题换行的后半句，也可能是正文；现按“导语”处理。请核对。',
  en: 'The line below the heading in line {line} is “{text}”, without a stop. It may be the rest of the heading or its text; it is taken as text. Please check.',
};

/** So many lines are listed. */
const MOST_LINES = 10;

/** What an import could not read for certain, in the order of the text. */
export function importNotes({
  unheld,
  assumed,
  undated,
  broken = [],
  yearless = [],
  headed = [],
  shared = [],
  repeated = [],
  short = [],
  unread = [],
  persons = [],
  crowded = [],
  henceforth = [],
  keptWhole = false,
}: Pick<ImportResult, 'unheld' | 'assumed' | 'undated'> & Partial<ImportResult>): ImportNote[] {
  const notes = [
    ...unheld.map(({ line, names, column }) => ({
      line,
      message: fill(column === undefined ? UNHELD : IN_COLUMN, { line, names: names.join('、'), column: column ?? '' }),
    })),
    ...[...byRole(assumed)].map(([role, found]) => assumedNote(role, found)),
    ...undated.map(({ line, text }) => ({ line, message: fill(UNDATED, { line, text }) })),
    ...yearlessNote(yearless),
    ...headed.map(({ line, text }) => ({ line, message: fill(HEADED, { line, text }) })),
    ...shared.map(({ line, role, names, scope }) => ({
      line,
      message: fill(SHARED, {
        line,
        names: names.join('、'),
        scope: SCOPES[scope],
        role: propertyOf('task', role)?.zh ?? role,
      }),
    })),
    ...repeated.map(({ line, text }) => ({ line, message: fill(REPEATED, { line, text }) })),
    ...linesSaid(short, SHORT),
    ...linesSaid(unread, UNREAD),
    ...linesSaid(crowded, CROWDED),
    ...henceforth.map(({ line, names }) => ({ line, message: fill(HENCEFORTH, { line, names: names.join('、') }) })),
    ...persons.map(({ line, label, names }) => ({
      line,
      message: fill(PERSONS, { line, label, names: names.join('、') }),
    })),
    ...(keptWhole ? [{ line: 1, message: KEPT_WHOLE }] : []),
    ...broken.map(({ line, text }) => ({ line, message: fill(BROKEN, { line, text }) })),
  ];
  return notes.sort((a, b) => a.line - b.line);
}

const linesSaid = (found: readonly { readonly line: number }[], message: Localized): ImportNote[] =>
  found.map(({ line }) => ({ line, message: fill(message, { line }) }));

function byRole(assumed: readonly AssumedRole[]): Map<Role, AssumedRole[]> {
  const roles = new Map<Role, AssumedRole[]>();
  for (const one of assumed) roles.set(one.role, [...(roles.get(one.role) ?? []), one]);
  return roles;
}

/** The first lines of several, as a note lists them. */
function listed(found: readonly { readonly line: number }[]): Localized {
  const lines = [...new Set(found.map(({ line }) => line))];
  const first = lines.slice(0, MOST_LINES);
  const more = lines.length > MOST_LINES;
  return { zh: first.join('、') + (more ? ' 等' : ''), en: first.join(', ') + (more ? ' …' : '') };
}

/** One note for all deadlines: to state the year once dates them all. */
const yearlessNote = (found: readonly UndatedDeadline[]): ImportNote[] =>
  found.slice(0, 1).map(({ line, text }) => ({ line, message: fill(YEARLESS, { lines: listed(found), text }) }));

/** One note for all lines of one role: documents print their attributions in one way. */
function assumedNote(role: Role, found: readonly AssumedRole[]): ImportNote {
  const [first] = found;
  const names = first?.names.join('、') ?? '';
  const isOne = found.length === 1;
  return {
    line: first?.line ?? 1,
    message: fill(ASSUMED, {
      lines: listed(found),
      names: { zh: isOne ? names : `单位（如${names}）`, en: isOne ? names : `bodies there (such as ${names})` },
      role: propertyOf('task', role)?.zh ?? role,
    }),
  };
}
