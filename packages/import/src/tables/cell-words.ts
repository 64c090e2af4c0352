import type { ColumnKey } from '@workplan/official/render';
import { type Role, ROLES } from '@workplan/plan/schema';

/** Whether a column holds who answers, in one of the roles. */
export const isRole = (key: ColumnKey | undefined): key is Role => ROLES.some((role) => role === key);

/** Cells that say that there is nothing. */
export const SAYS_NOTHING = /^(?:[/／—–－-]{1,2}|无)$/;

/** Cells that say what the cell above says: whether it is that of the row above is for a person to see. */
export const SAYS_SAME = /^(?:同[上前]|[〃″＂"”]|'')$/;
