const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\', n: '\n', r: '\r', t: '\t', b: '\b' };

/** The documents that a list of events of the YAML test suite describes, in the form of {@link values}. */
export function documentsOf(events: string): unknown[] {
  const lines = events
    .split('\n')
    .map((line) => line.trimStart())
    .filter((line) => line !== '');
  let at = 0;
  const next = (): string => lines[at++] ?? '';
  const upTo = (end: string, read: () => unknown): unknown[] => {
    const found: unknown[] = [];
    while (!lines[at]?.startsWith(end)) found.push(read());
    at += 1;
    return found;
  };
  const node = (): unknown => {
    const line = next();
    if (line.startsWith('+SEQ')) return upTo('-SEQ', node);
    if (line.startsWith('+MAP')) return upTo('-MAP', () => [node(), node()]);
    if (line.startsWith('=ALI')) return { alias: line };
    const text = /^=VAL (?:&\S+ )?(?:<\S*> )?[:'"|>](.*)$/s.exec(line)?.[1];
    if (text === undefined) throw new Error(`no event of the suite: ${line}`);
    return text.replace(/\\([\\nrtb])/g, (_, character: string) => ESCAPED[character] ?? '');
  };
  const documents: unknown[] = [];
  while (at < lines.length) if (next().startsWith('+DOC')) documents.push(upTo('-DOC', node)[0] ?? '');
  return documents;
}
