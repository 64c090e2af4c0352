import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { BAD, workspace } from '../support/workspace.js';

const SITE = 'https://gov.test/workplan/';
const PAGE = `${SITE}zh/rules/fullwidth-colon.html`;

vi.mock('../../../workspace/src/generated/home.js', () => ({ HOME: 'https://gov.test/workplan/' }));

/** What each kind of report says where the owner of the project has named a site. */
const LINKS: Readonly<Record<string, string>> = {
  json: `"url":"${PAGE}"`,
  ndjson: `"url":"${PAGE}"`,
  sarif: `"helpUri":"${PAGE}"`,
  rdjson: `"code":{"value":"fullwidth-colon","url":"${PAGE}"}`,
  markdown: `[fullwidth-colon](${PAGE})`,
  html: `<a href="${PAGE}" rel="noreferrer">fullwidth-colon</a>`,
};

describe('where the project has a site', () => {
  test.each(Object.entries(LINKS))('a report as %s leads to the page of the rule', async (format, link) => {
    const { workplan } = workspace({ 'a.plan.yaml': BAD });
    expect((await workplan(['lint', '--format', format])).out).toContain(link);
  });

  test('the report is still what its schema says', async () => {
    const { workplan } = workspace({ 'a.plan.yaml': BAD });
    const schema = readFileSync(new URL('../../../../schemas/lint-report.schema.json', import.meta.url), 'utf8');
    const validate = new Ajv({ strict: false }).compile(JSON.parse(schema));
    expect(validate(JSON.parse((await workplan(['lint', '-f', 'json'])).out)), String(validate.errors)).toBe(true);
  });

  test('explain and rules name it too', async () => {
    const { workplan } = workspace();
    expect((await workplan(['explain', 'fullwidth-colon'])).out.endsWith(`${PAGE}\n`)).toBe(true);
    expect((await workplan(['explain', 'fullwidth-colon', '--lang', 'en'])).out).toContain(`${SITE}en/rules/`);
    expect((await workplan(['rules', '-f', 'json'])).out).toContain(`"url": "${PAGE}"`);
  });
});
