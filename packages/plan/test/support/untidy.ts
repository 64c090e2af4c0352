import fc from 'fast-check';

/** A plan in any layout a person might leave behind: odd indents, spaces, comments, scalar styles. */
export function untidyPlan(): fc.Arbitrary<string> {
  const words = fc.constantFrom('推进对接', '“一网通办”', '甲、乙', '完成100%', '市教委（本部）', 'a b', '2016年');
  const spaces = fc.constantFrom('', ' ', '  ');
  const end = fc.constantFrom('', ' ', '  # 注', ' #');
  const list = fc
    .array(words, { minLength: 1, maxLength: 3 })
    .chain((items) => fc.constantFrom(`[${items.join(', ')}]`, `[ ${items.join(' ,')} ]`, `[${items.join(',   ')}]`));
  const scalar = fc.oneof(
    words,
    words.map((word) => `"${word}"`),
    words.map((word) => `'${word}'`),
  );
  const value = (indent: string) =>
    fc.oneof(
      scalar,
      list,
      fc.tuple(words, words).map(([a, b]) => `|\n${indent}   ${a} \n\n${indent}     ${b}`),
      fc.tuple(words, words).map(([a, b]) => `${a}\n${indent}  ${b}`),
    );
  const task = (margin: string, gap: string) => {
    const inner = `${margin} ${gap}`;
    return fc
      .tuple(fc.integer({ min: 0, max: 99 }), value(inner), list, end, spaces, fc.boolean())
      .map(
        ([number, text, lead, tail, blank, comment]) =>
          `${margin}-${gap}序号${blank}: ${number}${tail}\n${comment ? `${margin}# 说明\n` : ''}${inner}内容:${gap}${text}\n${blank === '' ? '' : '\n\n'}${inner}牵头: ${blank}${lead}\n`,
      );
  };
  const shape = fc.record({ margin: fc.constantFrom('', ' ', '  ', '    '), gap: fc.constantFrom(' ', '  ', '   ') });
  return shape.chain(({ margin, gap }) =>
    fc
      .tuple(
        scalar,
        fc.array(task(margin, gap), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('', '\n', '\n\n\n', '# 完\n'),
      )
      .map(([title, tasks, tail]) => `标题:${gap}${title}\n任务:\n${tasks.join('')}${tail}`),
  );
}
