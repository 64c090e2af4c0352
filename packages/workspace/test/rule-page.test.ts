import { describe, expect, test } from 'vitest';
import { rulePage } from '../src/index.js';

describe('the web page of a rule', () => {
  test('stands on the site of the project, in the language of the reader', () => {
    expect(rulePage('open-list', 'zh', 'https://gov.test/workplan')).toBe(
      'https://gov.test/workplan/zh/rules/open-list.html',
    );
    expect(rulePage('open-list', 'en', 'https://gov.test/')).toBe('https://gov.test/en/rules/open-list.html');
  });

  test('is no address as long as nobody has named one', () => {
    expect(rulePage('open-list', 'zh', undefined)).toBeUndefined();
  });

  test('holds whatever a rule of one’s own is called', () => {
    expect(rulePage('../甲 "', 'zh', 'https://gov.test')).toBe('https://gov.test/zh/rules/..%2F%E7%94%B2%20%22.html');
  });
});
