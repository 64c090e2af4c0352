import type { ExampleSource } from '@workplan/core/rules';

/** The word lists of an example as a configuration has them, with Chinese keys. */
export const configText = ({ terms = [], requiredSections = [] }: NonNullable<ExampleSource['config']>): string =>
  [
    ...(terms.length === 0 ? [] : ['用语:']),
    ...terms
      .map(({ write, not = [], because }) =>
        [
          write === undefined ? undefined : `写: ${write}`,
          not.length === 0 ? undefined : `不写: [${not.join(', ')}]`,
          because === undefined ? undefined : `因为: ${because}`,
        ]
          .filter((part) => part !== undefined)
          .join(', '),
      )
      .map((parts) => `  - {${parts}}`),
    ...(requiredSections.length === 0 ? [] : [`必备章节: [${requiredSections.join(', ')}]`]),
    '',
  ].join('\n');
