/** The plans to choose from: where they stand, and what the list calls them. */
export const EXAMPLES = [
  {
    path: 'examples/shanghai-2016-egov.plan.yaml',
    zh: '上海市 2016 年电子政务重点工作安排（56 项任务）',
    en: 'Shanghai, e-government 2016 (56 tasks)',
  },
  {
    path: 'examples/employment-2018.plan.yaml',
    zh: '国务院 2018 年促进就业若干意见',
    en: 'State Council, employment 2018',
  },
  {
    path: 'examples/sports-events-2018.plan.yaml',
    zh: '国务院办公厅 2018 年体育竞赛表演产业',
    en: 'State Council, sports events 2018',
  },
  {
    path: 'examples/reform-list-2018.plan.yaml',
    zh: '国务院办公厅 2018 年改革举措清单',
    en: 'State Council, list of reforms 2018',
  },
  { path: 'examples/starter.plan.yaml', zh: '空白样例', en: 'A short one to begin with' },
] as const;

const PLAN_NAME = /\.(?:plan|工作方案)\.ya?ml$/i;
const YAML_NAME = /\.ya?ml$/i;

/** A plan by its name; any YAML file is taken for one here, for there is nothing else that it could be. */
export const isPlanFile = (name: string): boolean => YAML_NAME.test(name);

/** The server knows plans by their names. */
export const planName = (name: string): string =>
  PLAN_NAME.test(name) ? name : `${name.replace(/\.[^.]*$/, '')}.plan.yaml`;

/** The name without what makes it a plan's. */
export const stemOf = (name: string): string => name.replace(PLAN_NAME, '');
