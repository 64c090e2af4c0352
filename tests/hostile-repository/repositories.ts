import { writeFileSync } from 'node:fs';
import { BAD, GOOD, OFFICIAL } from '../../packages/cli/test/support/plans.js';
import { PATTERN_REPOSITORIES } from './pattern-repositories.js';
import { CANARY, type Place } from './place.js';
import type { Repository } from './repository.js';

/** Beside the repositories: what they try to reach. */
export function buildOutside({ file }: Place): void {
  file('deploy.yaml', `${BAD}备注: ${CANARY}\n`);
  file('registry.yaml', `名录: 1\n地区: 上海市\n单位:\n  - 简称: ${CANARY}\n    x: ${CANARY}\n`);
  file('config.yaml', `规则:\n  ${CANARY}: 错误\n`);
  file('ignore', `*.plan.yaml\n# ${CANARY}\n`);
  file('text.txt', `${OFFICIAL}${CANARY}\n`);
  file('old.json', `{"version":1,"files":{"${CANARY}":[]}}\n`);
  file('victim', `${CANARY}\n`);
  file('plans/inner.plan.yaml', `${BAD}备注: ${CANARY}\n`);
  file('plans/workplan.config.yaml', `${CANARY}: 1\n`);
}

const OUT = '../../outside';
const PLAN_NAMES = ['a.plan.yaml', 'b.plan.yml', '甲.工作方案.yaml'];
const TIED = (file: string): string => `工作方案: 1\n标题: 工作安排\n原文:\n  文件: ${JSON.stringify(file)}\n`;

/** Links that lead out, by what they are called after. */
const TARGETS: Readonly<Record<string, string>> = {
  'a file outside': `${OUT}/deploy.yaml`,
  'a folder outside': `${OUT}/plans`,
  'the environment': '/proc/self/environ',
  'the memory': '/proc/self/mem',
  'the command line': '/proc/self/cmdline',
  'a device': '/dev/zero',
  'the terminal': '/dev/tty',
  'a password file': '/etc/passwd',
  'nothing outside': `${OUT}/none`,
};

const CHANGERS = [['lint'], ['fix'], ['fmt']] as const;

const linkedPlans: readonly Repository[] = Object.entries(TARGETS).map(([what, target], index) => {
  const name = PLAN_NAMES[index % PLAN_NAMES.length] ?? '';
  return {
    name: `the only plan is a link to ${what}`,
    build: ({ link }) => link(name, target),
    calls: [
      ['lint'],
      ['fix', name],
      ['convert', name, '--dialect', 'en', '--write'],
      ['json', name],
      ['render', name],
      ['import', name],
    ],
    exit: 2,
  };
});

/** Things that are no files, in a role. */
const SPECIAL: Readonly<Record<string, (place: Place, name: string) => void>> = {
  pipe: ({ pipe }, name) => pipe(name),
  socket: ({ socket }, name) => socket(name),
  device: ({ device }, name) => device(name),
  'link to a file outside': ({ link }, name) => link(name, `${OUT}/deploy.yaml`),
  'link to the environment': ({ link }, name) => link(name, '/proc/self/environ'),
};

/** Roles that a file has for a plan beside it. */
const ROLES: Readonly<Record<string, { readonly name: string; readonly more?: (place: Place) => void }>> = {
  'a plan': { name: 'x.plan.yaml' },
  'a configuration': { name: 'workplan.config.yaml' },
  'a .gitignore': { name: '.gitignore' },
  'a .workplanignore': { name: '.workplanignore' },
  'a registry': {
    name: 'r.registry.yaml',
    more: ({ file }) => file('workplan.config.yaml', 'registries: [./r.registry.yaml]\n'),
  },
  'an official text': { name: '原文.txt', more: ({ file }) => file('tied.plan.yaml', TIED('原文.txt')) },
};

const roles: readonly Repository[] = Object.entries(ROLES).flatMap(([role, { name, more }]) =>
  Object.entries(SPECIAL).map(([kind, make]) => ({
    name: `${role} is a ${kind}`,
    build(place: Place) {
      place.file('good.plan.yaml', GOOD);
      make(place, name);
      more?.(place);
    },
    ...(role.endsWith('ignore') ? {} : role === 'an official text' ? { exit: 1 as const } : { exit: 2 as const }),
  })),
);

/** What a call names itself. */
const NAMED: Readonly<Record<string, (name: string) => readonly string[]>> = {
  'a baseline': (name) => ['lint', '--baseline', name],
  'a baseline to be written': (name) => ['lint', '--baseline', name, '--update-baseline'],
  'a report': (name) => ['lint', '-f', `html=${name}`],
  'a report to be joined': (name) => ['merge-reports', name],
  'a result': (name) => ['import', '公文.txt', '-o', name, '--force'],
  'the JSON of a plan': (name) => ['json', 'good.plan.yaml', '-o', name],
  'a converted plan': (name) => ['convert', 'good.plan.yaml', '--dialect', 'en', '-o', name],
  'a printed text': (name) => ['render', 'good.plan.yaml', '-o', name, '--force'],
  'a configuration that the call names': (name) => ['lint', '-c', name],
};

const named: readonly Repository[] = Object.entries(NAMED).map(([role, call]) => ({
  name: `${role} is a pipe, a socket or a link`,
  build(place: Place) {
    place.file('good.plan.yaml', GOOD);
    place.file('公文.txt', OFFICIAL);
    for (const [index, make] of Object.values(SPECIAL).entries()) if (index !== 2) make(place, `named${index}`);
    place.link('victim', `${OUT}/victim`);
    place.link('nothing', `${OUT}/new`);
    place.link('folder', OUT);
  },
  calls: ['named1', 'named4', 'victim', 'nothing', 'folder/new'].map(call),
  exit: 2,
}));

const registries: readonly Repository[] = [
  `${OUT}/registry.yaml`,
  '/proc/self/environ',
  '/etc/passwd',
  '/dev/zero',
  `${OUT}/none`,
  'inner/registry.yaml',
].map((path) => ({
  name: `a configuration names the registry ${path}`,
  build({ file, link }: Place) {
    file('workplan.config.yaml', `名录: [${JSON.stringify(path)}]\n`);
    file('good.plan.yaml', GOOD);
    link('inner', OUT);
  },
  calls: [
    ['lint', '-f', 'pretty', '-f', 'html=out.html', '-f', 'json=out.json'],
    ['bodies', CANARY.slice(0, 3)],
    ['lint', '--print-config', 'x.plan.yaml'],
  ],
}));

const sources: readonly Repository[] = [`${OUT}/text.txt`, '/proc/self/environ', 'inner/text.txt', 'linked.txt'].map(
  (path) => ({
    name: `a plan names the official text ${path}`,
    build({ file, link }: Place) {
      file('a.plan.yaml', TIED(path));
      file('workplan.config.yaml', '原文: [../../outside, inner]\n');
      link('inner', OUT);
      link('linked.txt', `${OUT}/text.txt`);
    },
    calls: [
      ['lint', '--coverage'],
      ['json', 'a.plan.yaml'],
      ['fix', '--suggestions'],
    ],
  }),
);

/** A name is a word to somebody: to a terminal, to a pipeline, to a reader. */
const NAMES: Readonly<Record<string, string>> = {
  'a workflow command': '::error::x.plan.yaml',
  'a line break and a workflow command': 'a\n::error::x.plan.yaml',
  'controls of a terminal': '\u001b]0;x\u0007\u001b[2J.plan.yaml',
  'marks of direction': '\u202egnp.\u2066a.plan.yaml',
  'what looks like an option': '--config=x.plan.yaml',
  'what looks like HTML': '<img src=x onerror=alert(1)>.plan.yaml',
};

const names: readonly Repository[] = Object.entries(NAMES).map(([what, name]) => ({
  name: `a name is ${what}`,
  build: ({ file }) => file(name, BAD),
  calls: [
    ['lint', '-f', 'unix', '-f', 'html=out.html'],
    ['fmt', '--check'],
    ['lint', '-f', 'markdown'],
  ],
}));

const forgedEntry = `${'0'.repeat(64)} ${JSON.stringify({ path: 'bad.plan.yaml', hash: '', setup: '', findings: [] })}`;
const FORGED: readonly string[] = [
  `{"workplan":"0.1.0","cache":2}\n${forgedEntry}\n`,
  '{"workplan":"0.1.0","cache":1}\n{"path":"bad.plan.yaml","hash":"","setup":"","findings":[1]}\n',
  '{"workplan":"0.1.0","cache":2}\n\n\n{"path":1}\n',
];

const others: readonly Repository[] = [
  ...FORGED.map((text, index) => ({
    name: `a cache is forged (${index + 1})`,
    build({ file }: Place) {
      file('bad.plan.yaml', BAD);
      file('.workplan-cache', text);
    },
    calls: [
      ['lint', '--cache'],
      ['lint', '--cache-file', '.workplan-cache'],
      ['lint', '--cache-file', '.workplan-cache', '-f', 'html=out.html'],
    ],
    exit: 1 as const,
  })),
  {
    name: 'a cache is a link outside',
    build({ file, link }) {
      file('bad.plan.yaml', BAD);
      link('.workplan-cache', `${OUT}/victim`);
      link('sub', OUT);
    },
    calls: [
      ['lint', '--cache-file', '.workplan-cache'],
      ['lint', '--cache-file', 'sub/made/cache'],
    ],
    exit: 1,
  },
  {
    name: 'a report is forged',
    build({ file }) {
      const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
      const message = { zh: 'x', en: 'x' };
      const finding = { severity: 'error', message, range, data: {}, fixes: [] };
      const report = (path: string, rule: string): string =>
        JSON.stringify({ version: 1, files: [{ path, findings: [{ rule, ...finding }] }] });
      file('1.json', report('a.plan.yaml', '<script>alert(1)</script>'));
      file('2.json', report('../../outside/victim', 'x'));
      file('3.json', report('/proc/self/environ', 'x'));
      file('4.json', '{"version":1,"files":[[1]]}');
    },
    calls: ['1', '2', '3', '4'].map((name) => ['merge-reports', `${name}.json`, '-f', 'html']),
    exit: 2,
  },
  {
    name: 'a baseline is forged',
    build({ file }) {
      file('bad.plan.yaml', BAD);
      file('1.json', '{"version":1,"files":{"bad.plan.yaml":[{"rule":1}]}}');
      file('2.json', '{"version":1,"files":[]}');
      file('3.json', '{"version":1,"files":{"__proto__":[]}');
    },
    calls: ['1', '2', '3'].map((name) => ['lint', '--baseline', `${name}.json`]),
    exit: 2,
  },
  {
    name: 'links go in circles',
    build({ file, link }) {
      file('sub/good.plan.yaml', GOOD);
      link('sub/up', '..');
      link('loop.plan.yaml', 'loop.plan.yaml');
      link('one.plan.yaml', 'two.plan.yaml');
      link('two.plan.yaml', 'one.plan.yaml');
    },
    calls: CHANGERS,
    exit: 2,
  },
  {
    name: 'folders are links outside',
    build({ file, link }) {
      file('good.plan.yaml', GOOD);
      link('plans', `${OUT}/plans`);
      link('dir.plan.yaml', OUT);
    },
    calls: [...CHANGERS, ['lint', 'plans'], ['fix', 'plans'], ['fix', 'plans/inner.plan.yaml']],
    exit: 2,
  },
  {
    name: 'a folder that is a link outside has a repository of its own',
    build({ link }) {
      link('plans', `${OUT}/plans`);
    },
    calls: [
      ['lint', 'plans'],
      ['fix', 'plans/inner.plan.yaml'],
    ],
    exit: 2,
  },
  {
    name: 'a plan has 600 MB',
    build: ({ sparse }) => sparse('big.plan.yaml', 600),
    calls: [['lint'], ['fix'], ['fmt', 'big.plan.yaml'], ['import', 'big.plan.yaml']],
    exit: 2,
  },
  {
    name: 'files around a plan have 600 MB',
    build({ file, sparse }) {
      for (const name of ['workplan.config.yaml', '.workplanignore', 'text.txt', 'old.json']) sparse(name, 600);
      file('a.plan.yaml', TIED('text.txt'));
    },
    calls: [['lint'], ['lint', '--no-config', '--baseline', 'old.json'], ['merge-reports', 'old.json']],
    exit: 2,
  },
  {
    name: 'names are no UTF-8',
    build({ file, folder }) {
      file('good.plan.yaml', GOOD);
      const bytes = Buffer.from([0xb9, 0xab, 0xce, 0xc4]);
      const name = Buffer.concat([Buffer.from(`${folder}/`), bytes, Buffer.from('.plan.yaml')]);
      writeFileSync(name, GOOD);
    },
    calls: CHANGERS,
    exit: 2,
  },
  {
    name: 'a configuration of the folder above is a link outside',
    build({ file, link }) {
      link('workplan.config.yaml', `${OUT}/config.yaml`);
      file('deep/er/good.plan.yaml', GOOD);
    },
    exit: 2,
  },
  {
    name: 'init meets links',
    build({ link }) {
      link('workplan.config.yaml', `${OUT}/new.yaml`);
      link('sub', OUT);
    },
    calls: [['init'], ['init', '--force'], ['init', 'sub']],
    exit: 2,
  },
];

export const REPOSITORIES: readonly Repository[] = [
  ...linkedPlans,
  ...roles,
  ...named,
  ...registries,
  ...sources,
  ...names,
  ...others,
  ...PATTERN_REPOSITORIES,
];
