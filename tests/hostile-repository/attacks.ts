/** A test by its file and its title, as both are written. */
export interface NamedTest {
  readonly file: string;
  readonly title: string;
  /** Where the test goes through the repositories: those that try this. */
  readonly repositories?: readonly string[];
}

/** A way to do harm that has once worked, in words, and the tests that keep it from working again. */
export interface Attack {
  readonly id: string;
  readonly what: string;
  readonly tests: readonly NamedTest[];
}

const command = (...repositories: readonly string[]): NamedTest => ({
  file: 'tests/hostile-repository/hostile-repository.test.ts',
  title: 'nothing outside is read or written by any call, and every call ends as documented',
  repositories,
});
const tools = (...repositories: readonly string[]): NamedTest => ({
  file: 'tests/hostile-repository/mcp.test.ts',
  title: 'one server of tools goes through all repositories, reads nothing outside and goes on answering',
  repositories,
});
const server = (...repositories: readonly string[]): NamedTest => ({
  file: 'tests/hostile-repository/lsp.test.ts',
  title: 'one language server goes through all repositories, reads nothing outside and goes on answering',
  repositories,
});
const everywhere = (...repositories: readonly string[]): readonly NamedTest[] => [
  command(...repositories),
  tools(...repositories),
  server(...repositories),
];
const GROWTH: NamedTest = {
  file: 'tests/linear/growth.test.ts',
  title: 'twice a hostile text takes about twice the work',
};
const EXPRESSIONS: NamedTest = {
  file: 'tests/linear/expressions.test.ts',
  title: 'every regular expression of the program is linear',
};
const COMMANDS = 'packages/cli/test/texts/commands-in-texts.test.ts';

export const ATTACKS: readonly Attack[] = [
  {
    id: 'A1',
    what: 'links that a walk through folders follows, for reading and for writing',
    tests: [
      ...everywhere(
        'the only plan is a link to a file outside',
        'the only plan is a link to the environment',
        'a plan is a link to a file outside',
        'folders are links outside',
      ),
      { file: 'tests/hostile-repository/hostile-repository.test.ts', title: 'all at once: %s' },
    ],
  },
  {
    id: 'A2',
    what: 'registries of a configuration that are any file, a pipe or a device',
    tests: everywhere(
      'a configuration names the registry /proc/self/environ',
      'a configuration names the registry /etc/passwd',
      'a configuration names the registry /dev/zero',
      'a registry is a pipe',
    ),
  },
  {
    id: 'A3',
    what: 'lines that a regular expression of the import reads again and again',
    tests: [GROWTH, EXPRESSIONS],
  },
  {
    id: 'A4',
    what: 'patterns of ignore files and configurations that go back and forth',
    tests: [
      ...everywhere(
        'patterns of .gitignore go back and forth',
        'patterns of .workplanignore go back and forth',
        'patterns of ignore: go back and forth',
        'patterns of overrides.files go back and forth',
      ),
      { file: 'packages/workspace/test/patterns.test.ts', title: 'of any shape come to an end at once on a long name' },
    ],
  },
  {
    id: 'A5',
    what: 'signals that a busy program does not hear',
    tests: [{ file: 'tests/ci/signals.test.ts', title: '%s ends a call at once, whatever it is busy with' }],
  },
  {
    id: 'A6',
    what: 'saves of another program that a rewrite overwrites',
    tests: [
      {
        file: 'tests/hostile-repository/saves.test.ts',
        title: '$name loses no save of another program (by a $way file)',
      },
    ],
  },
  {
    id: 'A7',
    what: 'results that are written through a link',
    tests: [
      command(
        'a report is a pipe, a socket or a link',
        'a result is a pipe, a socket or a link',
        'a baseline to be written is a pipe, a socket or a link',
        'a cache is a link outside',
        'init meets links',
      ),
    ],
  },
  {
    id: 'A8',
    what: 'a cache or a report that came with the repository and is believed',
    tests: [
      command('a cache is forged (1)', 'a cache is forged (2)', 'a report is forged', 'a baseline is forged'),
      { file: 'tests/ci/scale.test.ts', title: 'gives the same again, and checks anew what has changed' },
    ],
  },
  {
    id: 'A9',
    what: 'samples for CI that run what anybody may publish',
    tests: [
      { file: 'tests/ci/pinned.test.ts', title: '%s takes no program from the npm registry and no action by a tag' },
      { file: 'tests/ci/pinned.test.ts', title: 'nothing is downloaded while the command is not installed' },
    ],
  },
  {
    id: 'A10',
    what: 'packages inside the programs without their notices',
    tests: [{ file: 'tests/packages/notices.test.ts', title: 'the command brings the notices of what is inside it' }],
  },
  {
    id: 'A11',
    what: 'names and texts that a runner or a terminal obeys',
    tests: [
      { file: COMMANDS, title: 'nothing that is printed commands a terminal or a runner: %s %s %s' },
      { file: COMMANDS, title: 'nor does what import says of a %s' },
      command('a name is a workflow command', 'a name is a line break and a workflow command'),
    ],
  },
  {
    id: 'A12',
    what: 'Markdown of a plan in a hover',
    tests: [
      {
        file: 'packages/language-service/test/navigation/hover.test.ts',
        title: 'a hover marks up nothing that a plan says',
      },
    ],
  },
  {
    id: 'A13',
    what: 'texts and configurations that take more than linear time',
    tests: [
      GROWTH,
      EXPRESSIONS,
      { file: 'tests/linear/configuration.test.ts', title: 'twice a configuration of %s takes about twice the work' },
    ],
  },
  {
    id: 'A14',
    what: 'pipes and endless files that hold a server up',
    tests: [tools('a plan is a pipe', 'a plan has 600 MB'), server('a plan is a pipe', 'a plan has 600 MB')],
  },
  {
    id: 'A15',
    what: 'files that are too large, and names that are no UTF-8',
    tests: [command('a plan has 600 MB', 'files around a plan have 600 MB', 'names are no UTF-8')],
  },
  {
    id: 'A16',
    what: 'characters that nobody sees, and those that stand for lost text',
    tests: [
      { file: 'tests/hostile/invisible.test.ts', title: 'every hidden character is found in %s' },
      { file: 'tests/hostile/invisible.test.ts', title: 'text that was lost in a conversion is found in %s' },
    ],
  },
  {
    id: 'A17',
    what: 'pipes and devices by the name of a plan that are passed over',
    tests: [command('a plan is a pipe', 'a plan is a socket', 'a plan is a device')],
  },
  {
    id: 'A18',
    what: 'names that an editor takes for a pattern',
    tests: [{ file: 'tests/extension/file-pattern.test.ts', title: 'fits that name, whatever marks are in it' }],
  },
];
