import { describe, expect, test } from 'vitest';
import { folderOf, isInside, pathWithin, resolvePath } from '../src/index.js';

describe('a word in a folder', () => {
  test.each([
    ['/a/b', '../c.txt', '/a/c.txt'],
    ['/a', '/etc/passwd', '/etc/passwd'],
    ['/a', '../../../x', '/x'],
    ['/', 'x//y/./z', '/x/y/z'],
    ['/a', 'http://example.org/x', '/a/http:/example.org/x'],
    ['/a', 'b\\c', '/a/b\\c'],
    ['C:/plans', '..\\texts\\a.txt', 'C:/texts/a.txt'],
    ['C:/plans', 'D:\\x', 'D:/x'],
    ['C:/plans', '/x', 'C:/x'],
    ['//server/share/plans', '../../../x', '//server/share/x'],
    ['vscode-vfs://github/甲/plans', '../a.txt', 'vscode-vfs://github/甲/a.txt'],
    ['vscode-vfs://github/甲', '../../../secret', 'vscode-vfs://github/secret'],
    ['vscode-vfs://github/甲', 'vscode-vfs://other/x', 'vscode-vfs://github/甲/vscode-vfs:/other/x'],
    ['vscode-vfs://github/甲', '/b', 'vscode-vfs://github/b'],
  ])('%s + %s', (folder, word, path) => expect(resolvePath(folder, word)).toBe(path));
});

test.each([
  ['/a/b', '/a'],
  ['/a', '/'],
  ['/', '/'],
  ['C:/a', 'C:/'],
  ['C:/', 'C:/'],
  ['vfs://h/a', 'vfs://h/'],
  ['//s/t/a', '//s/t/'],
])('%s lies in %s', (path, folder) => expect(folderOf(path)).toBe(folder));

test.each([
  ['/a', '/a', true],
  ['/a', '/a/b', true],
  ['/a', '/ab', false],
  ['/', '/x', true],
  ['/a/b', '/a', false],
  ['/A', '/a/b', false],
  ['C:/Plans', 'c:/plans/x', true],
  ['vfs://h/a', 'vfs://i/a/b', false],
])('inside %s: %s', (folder, path, inside) => expect(isInside(folder, path)).toBe(inside));

test('the path within a folder', () => {
  expect(pathWithin('/a', '/a/b/c.yaml')).toBe('b/c.yaml');
  expect(pathWithin('/', '/b')).toBe('b');
  expect(pathWithin('/a', '/b')).toBeUndefined();
});
