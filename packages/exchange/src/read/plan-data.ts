import type { Role } from '@workplan/core';

type Group = readonly string[] | { readonly bodies: readonly string[]; readonly open: true };

/** Who answers, by role. */
export type Roles = Partial<Record<Role, Group>>;

/** A target as it is built up. */
export interface TargetData {
  readonly measure: string;
  readonly value: number | string;
  readonly unit?: string;
  readonly of?: number | string;
  readonly share?: number | string;
  readonly by?: string;
}

/** A clause as it is built up. */
export interface ClauseData extends Roles {
  text: string;
  deadline?: string;
}

/** A task as it is built up. */
export interface TaskData extends Roles {
  number?: number | string;
  title?: string;
  text?: string;
  clauses?: ClauseData[];
  deadline?: string;
  targets?: readonly TargetData[];
  note?: string;
  tasks?: TaskData[];
}

/** What holds sections and tasks. */
export interface HolderData {
  readonly sections: SectionData[];
  readonly tasks: TaskData[];
}

/** A section as it is built up. */
export interface SectionData extends HolderData {
  number?: number | string;
  readonly title: string;
  text?: string;
  closing?: string;
}

/** A plan as it is built up; empty lists are left out in the end. */
export interface PlanData extends HolderData {
  readonly title: string;
  document?: { readonly number?: string; readonly issuer?: string; readonly issued?: string };
  period?: string;
  preamble?: string;
  closing?: string;
  attachments?: SectionData[];
}

/** The section of a title that comes last in its holder, or a new one: goals of one heading follow one another. */
export function childSection(holder: Pick<HolderData, 'sections'>, title: string): SectionData {
  const last = holder.sections.at(-1);
  if (last?.title === title) return last;
  const section: SectionData = { title, sections: [], tasks: [] };
  holder.sections.push(section);
  return section;
}
