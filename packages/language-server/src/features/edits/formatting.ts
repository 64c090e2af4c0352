import { format } from '@workplan/core';
import type { TextEdit } from 'vscode-languageserver';
import type { OpenPlan } from '../../open-plan.js';
import { textEdit } from './workspace-edit.js';

/** The edits that bring a plan into its usual layout, the same as `workplan fmt` makes. */
export const formatting = (plan: OpenPlan): TextEdit[] => format(plan.document).map((edit) => textEdit(plan, edit));
