import type { Role } from '@workplan/core';

/** The roles as Chinese plans print them. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  lead: '牵头',
  responsible: '责任',
  support: '配合',
  implement: '落实',
  guide: '指导',
  supervise: '督办',
};
