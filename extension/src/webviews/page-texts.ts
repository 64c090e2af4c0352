import { say } from '../texts/say.js';
import { roleNames } from '../views/role-names.js';
import type { PageTexts } from './messages.js';

export const previewTexts = (): PageTexts => ({
  problems: say('previewProblems', { problems: '{problems}' }),
  showAll: say('previewShowAll'),
  moreProblems: say('previewMore', { count: '{count}' }),
  empty: say('previewEmpty'),
  openInPlan: say('reveal'),
});

export const matrixTexts = (): PageTexts => ({
  ...roleNames(),
  filter: say('matrixFilter'),
  filterHint: say('matrixFilterHint'),
  sort: say('matrixSort'),
  byNumber: say('matrixByNumber'),
  byDeadline: say('matrixByDeadline'),
  byBodies: say('matrixByBodies'),
  task: say('task'),
  deadline: say('deadline'),
  caption: say('matrixCaption'),
  count: say('matrixCount', { tasks: '{tasks}', bodies: '{bodies}' }),
  more: say('more'),
  none: say('matrixNone'),
  roles: say('roles'),
});

export const tableTexts = (): PageTexts => ({
  ...roleNames(),
  number: say('number'),
  section: say('section'),
  text: say('text'),
  deadline: say('deadline'),
  caption: say('tableCaption'),
  hint: say('tableHint'),
  more: say('more'),
  filter: say('tableFilter'),
  none: say('tableNone'),
  refused: say('tableRefused'),
  open: say('reveal'),
  elsewhere: say('tableElsewhere'),
  suggestions: say('tableSuggestions'),
});
