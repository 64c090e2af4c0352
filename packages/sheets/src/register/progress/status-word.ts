import type { ProgressStatus } from '@workplan/plan/model';

/** How offices write a status, beside the words of the list. Words that may mean two of them are left out: 基本完成. */
const WORDS: Readonly<Record<ProgressStatus, readonly string[]>> = {
  'not-started': ['未启动', '未开展', '未开始', '尚未启动', '尚未开展'],
  'in-progress': ['进行中', '推进中', '正在推进', '正在进行', '正在开展', '在办'],
  done: ['已完成', '完成', '已办结', '办结', '已完结'],
  behind: ['滞后', '进度滞后', '进展滞后'],
  continuing: ['长期坚持', '长期推进', '持续推进'],
  changed: ['已调整'],
  suspended: ['暂缓', '暂缓实施', '暂停'],
};

const BY_WORD: ReadonlyMap<string, ProgressStatus> = new Map(
  (['not-started', 'in-progress', 'done', 'behind', 'continuing', 'changed', 'suspended'] as const).flatMap((status) =>
    [status, ...WORDS[status]].map((word) => [word, status] as const),
  ),
);

/** The status that a cell means; undefined when it is none for certain. */
export const readStatus = (text: string): ProgressStatus | undefined => BY_WORD.get(text.replace(/[。.\s]/g, ''));
