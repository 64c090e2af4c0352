import { isOpen, type TaskEntry } from '@workplan/core/query';
import { ROLE_WORDS, ROLES } from '@workplan/core/schema';

/** What a task says that a format has no place for, in words: its deadlines as written, and roles that end in 等. */
export function taskWords({ carriers }: TaskEntry): string[] {
  const deadlines = carriers.flatMap(({ deadline }) => (deadline === undefined ? [] : [deadline.text]));
  return [
    ...(deadlines.length === 0 ? [] : [`时限：${deadlines.join('；')}`]),
    ...ROLES.filter((role) => carriers.some((carrier) => isOpen(carrier[role]))).map(
      (role) => `${ROLE_WORDS[role].zh}单位未列全（等）`,
    ),
  ];
}
