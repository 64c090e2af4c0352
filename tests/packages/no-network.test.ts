import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT, sourceFiles } from '../linear/expressions.js';

/** What opens a connection: modules of Node, and what browsers and Node have without a module. */
const CONNECTS =
  /['"](?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/promises)?['"]|\bfetch\(|\bnew (?:WebSocket|EventSource|XMLHttpRequest)\b|sendBeacon/;

test('no source of the programs opens a connection', () => {
  const files = sourceFiles();
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((file) => CONNECTS.test(readFileSync(ROOT + file, 'utf8')))).toEqual([]);
});
