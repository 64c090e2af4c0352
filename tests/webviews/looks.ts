import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly html: string;
}

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const SHOTS = new URL('../../.cache/page-shots/', import.meta.url).pathname;

/** What axe-core calls serious or critical on a page. */
export async function seriousViolations(page: Page): Promise<Violation[]> {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, impact, nodes }) => ({ id, impact, html: nodes[0]?.html ?? '' }));
  });
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
}

/** Leaves a picture in `.cache/page-shots` where WORKPLAN_SHOTS asks for pictures: painting takes longer than testing. */
export async function picture(page: Page, name: string, fullPage = false): Promise<void> {
  if (process.env['WORKPLAN_SHOTS'] === undefined) return;
  await page.screenshot({ path: `${SHOTS}${name.replaceAll(' ', '-')}.png`, fullPage });
}
