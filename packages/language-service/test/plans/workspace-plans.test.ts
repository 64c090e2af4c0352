import { describe, expect, it } from 'vitest';
import { readAhead } from '../../src/workspace/read-ahead.js';
import { manyPlans, TEXT } from '../support/many-plans.js';

describe('work on many plans', () => {
  it('reads no more than it may', async () => {
    const { read, workspace } = manyPlans(1000);
    const work = { signal: new AbortController().signal, report: () => undefined };
    const from = (plan: { readonly uri: string }) => [plan.uri];
    const found = await workspace.collect({ from, isEnough: (characters) => characters > TEXT.length * 10 }, work);
    expect(found).toEqual(read.slice(0, 10));
  });

  it('ends between two files once it is given up', async () => {
    const { read, workspace } = manyPlans(1000);
    const controller = new AbortController();
    const reported: number[] = [];
    const work = { signal: controller.signal, report: (done: number) => reported.push(done) };
    let asked = 0;
    const from = () => {
      asked += 1;
      if (asked === 7) controller.abort();
      return [1];
    };
    await expect(workspace.collect({ from }, work)).rejects.toMatchObject({ name: 'AbortError' });
    expect(asked).toBe(7);
    // Those that were on their way.
    expect(read).toHaveLength(65);
    expect(reported).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('lets other messages in, so that one can give it up', async () => {
    const { read, workspace } = manyPlans(100_000);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 0);
    await expect(
      workspace.collect({ from: () => [1] }, { signal: controller.signal, report: () => undefined }),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(read.length).toBeLessThan(100_000);
  });

  it('does not read what cannot hold anything, and takes an open plan from the client', async () => {
    const { files, workspace } = manyPlans(3);
    files.open({ uri: 'file:///w/1.plan.yaml', languageId: 'yaml', version: 4, text: TEXT.replace('甲', '乙') });
    const work = { signal: new AbortController().signal, report: () => undefined };
    const found = await workspace.collect(
      { mayHold: (text) => text.includes('甲'), from: (plan, isOpen) => [[plan.uri, isOpen, plan.version]] },
      work,
    );
    expect(found).toEqual([
      ['file:///w/0.plan.yaml', false, 0],
      ['file:///w/2.plan.yaml', false, 0],
      ['file:///w/1.plan.yaml', true, 4],
    ]);
    expect(workspace.documentOf('file:///w/0.plan.yaml')?.text).toBe(TEXT);
  });

  it('does not read a file again of which all is known, and asks an open plan all the same', async () => {
    const { files, workspace } = manyPlans(3);
    const work = { signal: new AbortController().signal, report: () => undefined };
    const asked: string[] = [];
    const known = (uri: string, text: string) => {
      if (uri.endsWith('/2.plan.yaml')) files.open({ uri, languageId: 'yaml', version: 1, text });
      return uri.endsWith('/1.plan.yaml') ? undefined : [`known ${uri} ${text.length}`];
    };
    const found = await workspace.collect(
      {
        known,
        from(plan, isOpen) {
          asked.push(plan.uri);
          return [`${plan.uri} ${isOpen}`];
        },
      },
      work,
    );
    expect(found).toEqual([
      `known file:///w/0.plan.yaml ${TEXT.length}`,
      'file:///w/1.plan.yaml false',
      'file:///w/2.plan.yaml true',
    ]);
    expect(asked).toEqual(['file:///w/1.plan.yaml', 'file:///w/2.plan.yaml']);
  });
});

describe('reading ahead', () => {
  const uris = Array.from({ length: 300 }, (_, at) => String(at));

  /** Reads that are answered when the test says so. */
  function slowFiles() {
    const begun: string[] = [];
    const answers = new Map<string, (text: string) => void>();
    const read = readAhead(uris, (uri) => {
      begun.push(uri);
      return new Promise<string>((resolve) => answers.set(uri, resolve));
    });
    return { begun, read, answer: (uri: string, text: string) => answers.get(uri)?.(text) };
  }

  it('has eight files on their way at first, and gives each when it is asked for', async () => {
    const { begun, read, answer } = slowFiles();
    const first = read(0);
    expect(begun).toEqual(uris.slice(0, 8));
    // A later one may arrive first.
    for (const uri of ['1', '0']) answer(uri, `text ${uri}`);
    expect(await first).toBe('text 0');
    expect(await read(1)).toBe('text 1');
  });

  it('asks for many short files at once', async () => {
    const { begun, read, answer } = slowFiles();
    const asked: number[] = [];
    for (const at of uris.keys()) {
      const text = read(at);
      if (asked.at(-1) !== begun.length) asked.push(begun.length);
      for (const uri of begun) answer(uri, '短'.repeat(12_000));
      await text;
    }
    // 8 at first, then up to 64 on their way, in portions.
    expect(asked.slice(0, 4)).toEqual([8, 65, 81, 97]);
    expect(asked.at(-1)).toBe(300);
  });

  it('has no more than eight long files on their way', async () => {
    const { begun, read, answer } = slowFiles();
    for (const at of uris.keys()) {
      const text = read(at);
      expect(begun.length).toBeLessThanOrEqual(at + 8);
      for (const uri of begun) answer(uri, '长'.repeat(300_000));
      await text;
    }
  });

  it('reads each file once and in order', async () => {
    const begun: string[] = [];
    const read = readAhead(uris, async (uri) => (begun.push(uri), uri));
    for (const [at, uri] of uris.entries()) expect(await read(at)).toBe(uri);
    expect(begun).toEqual(uris);
  });

  it('tells the one who asks that a file cannot be read, and nobody else', async () => {
    const read = readAhead(uris, async (uri) => {
      if (Number(uri) % 2 === 1) throw new Error(`no ${uri}`);
      return uri;
    });
    expect(await read(0)).toBe('0');
    await expect(read(1)).rejects.toThrow('no 1');
  });
});
