import { BAD } from '../../packages/cli/test/support/plans.js';
import type { Repository } from './repository.js';

/** A name that fits a pattern almost to its end, so that a matcher that goes back tries everything. */
const LONG_NAME = `${'a'.repeat(200)}.plan.yaml`;
const LONG_FOLDER = `${'a'.repeat(200)}/${'a'.repeat(200)}`;

/** Patterns that fit none of these names. */
const PATTERNS: Readonly<Record<string, string>> = {
  'five stars': '*a*a*a*a*ab',
  'forty stars': `${'*a'.repeat(40)}b`,
  'stars and question marks': `${'*?'.repeat(40)}b`,
  'stars over folders': `${'**/a*a*a*a*ab/'.repeat(8)}b`,
  'stars over folders alone': `${'**/'.repeat(40)}b`,
  classes: `${'*[a-z]'.repeat(40)}b`,
  'classes of the system': `${'*[[:alpha:]]'.repeat(40)}b`,
  'braces in braces': `${'{a,'.repeat(30)}b${'}'.repeat(30)}*ab`,
  'braces in a row': `${'{a,aa}'.repeat(40)}b`,
  'groups as of a shell': `${'*(a|aa|*a)'.repeat(20)}b`,
  escapes: `${'*\\a'.repeat(40)}b`,
  'a range of numbers': '{1..999999999}b',
  'many letters': `${'a*'.repeat(5000)}b`,
};

/** Where a repository may write a pattern. */
const PLACES: Readonly<Record<string, (pattern: string) => readonly [file: string, content: string]>> = {
  '.gitignore': (pattern) => ['.gitignore', `${pattern}\n!${pattern}\n`],
  '.workplanignore': (pattern) => ['.workplanignore', `${pattern}\n!${pattern}\n`],
  'ignore:': (pattern) => ['workplan.config.yaml', `ignore:\n  - ${JSON.stringify(pattern)}\n`],
  'overrides.files': (pattern) => [
    'workplan.config.yaml',
    `overrides:\n  - files: [${JSON.stringify(pattern)}]\n    rules: {fullwidth-colon: off}\n`,
  ],
};

export const PATTERN_REPOSITORIES: readonly Repository[] = Object.entries(PLACES).map(([where, write]) => ({
  name: `patterns of ${where} go back and forth`,
  build({ file }) {
    for (const [index, pattern] of Object.values(PATTERNS).entries()) {
      const [name, content] = write(pattern);
      file(`${index}/${name}`, content);
      file(`${index}/${LONG_NAME}`, BAD);
      file(`${index}/${LONG_FOLDER}/${LONG_NAME}`, BAD);
    }
  },
  calls: Object.keys(PATTERNS).map((_, index) => ['lint', String(index)]),
  exit: 1,
}));
