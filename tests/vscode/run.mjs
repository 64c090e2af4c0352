// Runs the scenarios in a real VS Code and prints how often each passed.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/lib.mjs';
import { openBrowser } from './host/browser.mjs';
import { startCodeServer } from './host/code-server.mjs';
import { packStub } from './host/stubs.mjs';
import { startWeb } from './host/web.mjs';
import { SCENARIOS } from './scenarios/index.mjs';
import { Editor } from './support/editor.mjs';
import { makeWorkspace } from './support/workspace.mjs';

export const SHOTS = join(ROOT, '.cache', 'vscode-shots');

/**
 * @param options.vsix the packed extension
 * @param options.host `node` or `web`
 * @param options.repeat how often each scenario runs
 * @param options.only parts of the names of scenarios to run
 * @param options.bench whether times are held to their limits, on a machine that does nothing else
 * @returns how often each scenario ran and passed
 */
export async function runScenarios({ vsix, host, repeat = 1, only = [''], bench = false, log = console.log }) {
  const folder = mkdtempSync(join(tmpdir(), `workplan-vscode-${host}-`));
  const shots = join(SHOTS, host);
  mkdirSync(shots, { recursive: true });
  const hosts = new Map();
  const browser = await openBrowser(folder);
  const results = [];
  try {
    for (const scenario of SCENARIOS.filter(
      ({ name, hosts: where = ['node', 'web'] }) => only.some((words) => name.includes(words)) && where.includes(host),
    )) {
      const result = { name: scenario.name, runs: 0, passed: 0, errors: [], times: [], measured: [] };
      results.push(result);
      for (let run = 0; run < repeat; run += 1) {
        const began = Date.now();
        result.runs += 1;
        try {
          await runOne(scenario, { folder, shots, browser, hosts, vsix, host, bench, measured: result.measured });
          result.passed += 1;
        } catch (error) {
          result.errors.push(error instanceof Error ? error : new Error(String(error)));
        }
        result.times.push(Date.now() - began);
      }
      const seconds = (result.times.reduce((sum, time) => sum + time, 0) / result.runs / 1000).toFixed(1);
      log(
        `${result.passed === result.runs ? 'ok  ' : 'FAIL'} ${result.passed}/${result.runs} ${seconds} s  ${scenario.name}`,
      );
      if (result.measured.length > 0) log(`     ${result.measured.join(', ')}`);
      for (const error of result.errors.slice(0, 2))
        log(`     ${error.stack?.split('\n').slice(0, 12).join('\n     ')}`);
    }
  } finally {
    await browser.close();
    for (const started of hosts.values()) await started.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return results;
}

async function runOne(scenario, { folder, shots, browser, hosts, vsix, host, bench, measured }) {
  const workspace = makeWorkspace(folder, scenario.files);
  scenario.prepare?.(workspace);
  const server = await hostFor(scenario, { folder, hosts, vsix, host });
  const page = await browser.newPage(scenario.locale === 'zh-cn' ? 'zh-CN' : 'en-US');
  const editor = new Editor(page, workspace, { shots, host, measured, bench, locale: scenario.locale });
  try {
    await server.open(page, join(workspace, scenario.opened ?? ''));
    await editor.ready();
    await scenario.run(editor);
    await editor.shot(`passed-${slugOf(scenario)}`, { keepMouse: true });
  } catch (error) {
    await editor.shot(`failed-${slugOf(scenario)}`).catch(() => undefined);
    throw error;
  } finally {
    await browser.leave(page);
  }
}

const slugOf = ({ name }) => name.replaceAll(/[^\p{L}\p{N}]+/gu, '-');

/** Scenarios that want the same settings share a server. */
async function hostFor(
  { settings = {}, locale = 'en', stubs = [], asksForTrust = false },
  { folder, hosts, vsix, host },
) {
  const key = JSON.stringify([settings, locale, stubs, asksForTrust]);
  if (!hosts.has(key)) {
    const own = mkdtempSync(join(folder, 'host-'));
    hosts.set(
      key,
      await STARTERS[host](own, {
        extensions: [vsix, ...stubs.map(packStub)],
        settings: { 'workplan.language': 'zh', ...settings },
        locale,
        asksForTrust,
      }),
    );
  }
  return hosts.get(key);
}

const STARTERS = { node: startCodeServer, web: startWeb };
