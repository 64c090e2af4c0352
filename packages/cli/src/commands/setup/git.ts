import { faultOf, type Reach } from '@workplan/workspace';
import { createFile, fullPath, isThere, readNamed, replaceFile } from '@workplan/workspace/node';
import type { Call, Run } from '../../args/command.js';
import { EXIT } from '../../exit.js';
import { ATTRIBUTES, quoted, SECTIONS, settingsFor, withAttributes } from '../../git/settings.js';
import { gitBytes } from '../../io/git.js';
import { placeOf } from '../../io/open-result.js';
import { shownPath } from '../../io/paths.js';
import { UsageError } from '../../io/usage-error.js';
import { reachOf } from '../../jobs/plans/workspace.js';

/**
 * Makes git merge plans by tasks and head the hunks of a diff by the task, or takes that back. Says what it writes: the
 * settings of the repository, and lines of `.gitattributes`, with `--local` of a file that only this copy has.
 */
export const run: Run = async (call) => {
  const { words, options, environment } = call;
  const [action = ''] = words;
  if (action !== 'install')
    throw new UsageError('option-wants-one-of', { option: 'git', value: action, known: 'install' });
  const { cwd } = environment;
  const top = git(cwd, ['rev-parse', '--show-toplevel']);
  const local = git(cwd, ['rev-parse', '--git-path', 'info/attributes']);
  const isWanted = options.uninstall !== true;
  for (const path of isWanted
    ? [options.local ? fullPath(cwd, local) : fullPath(top, '.gitattributes')]
    : [fullPath(cwd, local), fullPath(top, '.gitattributes')])
    await writeAttributes(call, path, isWanted, reachOf(call));
  if (isWanted) install(call, cwd);
  else uninstall(call, cwd);
  return EXIT.clean;
};

function install({ terminal }: Call, cwd: string): void {
  // A single executable is its own program: Node gives its path twice.
  const program = [...new Set([process.execPath, ...process.argv.slice(1, 2)])].map(quoted).join(' ');
  for (const [name, value] of settingsFor(program)) {
    git(cwd, ['config', '--local', name, value]);
    terminal.note('git-setting', { name, value });
  }
}

function uninstall({ terminal }: Call, cwd: string): void {
  for (const section of SECTIONS) {
    const found = gitBytes(cwd, ['config', '--local', '--get-regexp', `^${section.replace('.', '\\.')}\\.`]);
    if ('problem' in found) continue;
    git(cwd, ['config', '--local', '--remove-section', section]);
    terminal.note('git-section-removed', { name: section });
  }
}

/** What git prints, without the last line break. */
function git(cwd: string, args: readonly string[]): string {
  const found = gitBytes(cwd, args);
  if ('bytes' in found) return found.bytes.toString('utf8').replace(/\r?\n$/, '');
  if (found.problem === 'no-git') throw new UsageError('git-missing');
  throw new UsageError('git-failed', { detail: found.detail ?? '' });
}

async function writeAttributes(
  { terminal, environment }: Call,
  path: string,
  isWanted: boolean,
  reach: Reach,
): Promise<void> {
  const shown = shownPath(environment.cwd, path);
  try {
    const isOld = isThere(path);
    const before = isOld ? await readNamed(await reach.follow(path), 'plan') : new Uint8Array();
    const text = Buffer.from(before).toString('utf8');
    const after = withAttributes(text, isWanted);
    if (after === text) {
      if (isWanted) terminal.note('git-attributes-there', { path: shown });
      return;
    }
    if (isOld) replaceFile(await reach.follow(path), Buffer.from(after), { bytes: before, purpose: 'plan' });
    else createFile(await placeOf(path, reach), Buffer.from(after));
    terminal.note(isWanted ? 'git-attributes-written' : 'git-attributes-removed', {
      path: shown,
      lines: ATTRIBUTES.join('; '),
    });
  } catch (error) {
    throw new UsageError('not-created', { path: shown, fault: faultOf(error) });
  }
}
