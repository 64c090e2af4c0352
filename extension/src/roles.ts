import type { Role } from '@workplan/core';

/** The roles in the order of the format. A list of our own, so that pages load nothing of the library; a test compares them. */
export const ROLES: readonly Role[] = ['lead', 'responsible', 'support', 'implement', 'guide', 'supervise'];
