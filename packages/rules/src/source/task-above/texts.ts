import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '承接的上级任务要找得到', en: 'Tasks taken up are in the plan above' },
  why: {
    zh: '“承接”写明本项任务落实上级方案的哪一项，对照表和督查都以此为准。上级方案改名、移走或者重新编号后，承接就落了空。请写上级方案文件相对于本方案的路径，以及该项任务在上级方案中的序号；要找可能对应的任务，运行 workplan cascade。',
    en: '承接 says which task of a plan of a higher level this one carries out; tables of both plans rest on it. A link breaks when the plan above is renamed, moved or renumbered. Write the path of that plan, relative to this one, and the number that the task has there; workplan cascade proposes likely ones.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly file: string;
  readonly task?: string;
  readonly count?: number;
};

export const texts = {
  messages: {
    missing: {
      zh: '找不到上级方案“{file}”。路径相对于本方案所在的文件夹，请核对文件名和路径。',
      en: 'There is no plan {file}. The path is relative to the folder of this plan; check name and path.',
    },
    outside: {
      zh: '上级方案“{file}”在工作区之外，不予读取。请把它复制到工作区内，再改写路径。',
      en: 'The plan {file} is outside the workspace and is not read. Copy it into the workspace and change the path.',
    },
    'not-text': {
      zh: '“{file}”不是工作方案，无从承接。请写上级方案的文件（如“省计划.plan.yaml”）。',
      en: '{file} is no plan, so nothing in it can be taken up. Name the file of a plan, such as 省计划.plan.yaml.',
    },
    'too-large': {
      zh: '上级方案“{file}”太大，没有读取。请核对是不是这个文件。',
      en: 'The plan {file} is too large and was not read. See whether it is the right file.',
    },
    'no-task': {
      zh: '上级方案“{file}”里没有序号为“{task}”的任务。请核对序号；上级方案可能已经重新编号。',
      en: 'The plan {file} has no task with the number {task}. Check the number: that plan may have been renumbered.',
    },
    several: {
      zh: '上级方案“{file}”里有{count}项任务的序号都是“{task}”，不知道承接的是哪一项。请先在上级方案里把序号改得各不相同。',
      en: 'In the plan {file} {count} tasks have the number {task}, so nobody knows which is meant. Renumber them there.',
    },
  },
} as const satisfies RuleTexts;
