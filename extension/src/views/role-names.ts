import { say } from '../texts/say.js';
import type { RoleNames } from './body-tree.js';

export const roleNames = (): RoleNames => ({
  lead: say('roleLead'),
  responsible: say('roleResponsible'),
  support: say('roleSupport'),
  implement: say('roleImplement'),
  guide: say('roleGuide'),
  supervise: say('roleSupervise'),
});
