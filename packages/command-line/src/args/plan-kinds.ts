/** What kinds of new plans are called on the command line. */
export const PLAN_KIND_WORDS = {
  工作要点: 'points',
  任务分工方案: 'division',
  行动计划: 'action',
  任务清单: 'list',
  points: 'points',
  division: 'division',
  action: 'action',
  list: 'list',
} as const;
