// The contents of the site: groups, and in each the pages by the file in the repository that they are made of.
// A page with `zh` and `en` exists in both languages; one with `en` alone is listed in both and says so.

/** @typedef {'zh' | 'en'} Language */

/** Where the pages of a group stand in a listing, and what they are called there. */
export const GROUPS = [
  {
    title: { zh: '入门', en: 'Start' },
    pages: [
      { zh: 'README.zh-CN.md', en: 'README.md', name: 'start', label: { zh: '认识 Workplan', en: 'Overview' } },
      doc('first-day', '第一天', 'The first day'),
      doc('importing', '公文变成方案', 'From text to plan'),
      doc('editors', '编辑器', 'Editors'),
      only('docs/vscode.md', 'vscode', 'VS Code 插件', 'VS Code extension'),
    ],
  },
  {
    title: { zh: '做法', en: 'Recipes' },
    pages: [
      doc('office', 'Word 和 Excel', 'Word and Excel'),
      doc('supervision', '督查督办', 'After issue'),
      doc('compare', '比较两份方案', 'Compare versions'),
      doc('tables', '数据表', 'Plans as tables'),
      doc('ci', '流水线', 'CI'),
      only('examples/README.md', 'examples', '样例', 'Examples'),
    ],
  },
  {
    title: { zh: '参考', en: 'Reference' },
    pages: [
      { made: 'format', name: 'format', label: { zh: '格式', en: 'Format' } },
      { made: 'rules', name: 'rules/index', label: { zh: '规则', en: 'Rules' } },
      doc('time', '时间的写法', 'Times'),
      doc('configuration', '配置', 'Configuration'),
      doc('registry', '名录', 'Registry'),
      only('docs/glossary.md', 'glossary', '术语', 'Glossary'),
      only('packages/cli/README.md', 'packages/cli', '命令', 'Command'),
    ],
  },
  {
    title: { zh: '可信程度', en: 'Trust' },
    pages: [
      doc('reading', '识别得怎么样', 'How well it reads'),
      doc('precision', '报得准不准', 'Precision'),
      doc('security', '安全', 'Security'),
      only('docs/performance.md', 'performance', '性能', 'Performance'),
    ],
  },
  {
    title: { zh: '开发', en: 'Developers' },
    pages: [
      doc('own-rules', '自己的规则', 'Rules of your own'),
      { made: 'api', name: 'api/index', label: { zh: '程序接口', en: 'API' } },
      ...['core', 'registry', 'compare', 'tables', 'exchange', 'office', 'pdf', 'workspace'].map(readme),
      ...['language-server', 'language-service'].map(readme),
      only('docs/architecture.md', 'architecture', '架构', 'Architecture'),
      only('docs/decisions/README.md', 'decisions/index', '设计决定', 'Decisions'),
      only('CONTRIBUTING.md', 'contributing', '参与开发', 'Contributing'),
      doc('releasing', '发布', 'Releasing'),
      only('CHANGELOG.md', 'changelog', '变更', 'Changes'),
    ],
  },
];

/** A document in both languages. */
function doc(name, zh, en) {
  return { zh: `docs/${name}.zh-CN.md`, en: `docs/${name}.md`, name, label: { zh, en } };
}

/** A document in English. */
function only(en, name, zh, label) {
  return { en, name, label: { zh, en: label } };
}

function readme(name) {
  return only(`packages/${name}/README.md`, `packages/${name}`, `@workplan/${name}`, `@workplan/${name}`);
}
