import type { Imported, NotImported } from '@workplan/language-service/protocol';
import { Uri, window, workspace } from 'vscode';
import { REQUESTS } from '@workplan/language-service/protocol';
import { toBase64 } from '../../server/file-requests.js';
import { TEXTS, type TextKey } from '../../texts/catalogue.js';
import { language, say } from '../../texts/say.js';
import { freeName, nameOf } from '../files/beside.js';
import { showImported } from '../open/show-imported.js';
import type { Tools } from '../tools.js';

/** Reads an official text as a plan, puts the plan beside the text, and says what was not understood. */
export async function importText(tools: Tools, chosen: unknown): Promise<void> {
  const file = chosen instanceof Uri ? chosen : await chooseFile();
  if (file === undefined) return;
  const bytes = toBase64(await workspace.fs.readFile(file));
  const result = await tools.session.ask<Imported | NotImported>(REQUESTS.importText, { bytes, file: nameOf(file) });
  if (result === undefined) throw new Error(say('serverFailed'));
  if ('problem' in result) {
    await window.showErrorMessage(say(problemKey(result.problem), { file: nameOf(file) }));
    return;
  }
  const target = await freeName(file, '.plan.yaml');
  await workspace.fs.writeFile(target, new TextEncoder().encode(result.yaml));
  await showImported(await workspace.openTextDocument(target), tools.sources);
  tell(tools, result);
}

async function chooseFile(): Promise<Uri | undefined> {
  const active = window.activeTextEditor?.document.uri;
  if (active !== undefined && TEXT_NAME.test(active.path)) return active;
  const [file] =
    (await window.showOpenDialog({
      canSelectMany: false,
      openLabel: say('importHere'),
      filters: {
        [say('officialTexts')]: [
          'docx',
          'doc',
          'wps',
          'xlsx',
          'xlsm',
          'pdf',
          'rtf',
          'mht',
          'mhtml',
          'txt',
          'html',
          'htm',
        ],
      },
    })) ?? [];
  return file;
}

const TEXT_NAME = /\.(?:txt|html?|mht(?:ml)?|docx?|rtf|wps|pdf|xls[xm])$/i;

function problemKey(problem: string): TextKey {
  const key = `import-${problem}`;
  return key in TEXTS ? (key as TextKey) : 'import-binary';
}

/** What was read, and each passage that was kept as it is, in the output. */
function tell({ output }: Tools, { tasks, kept, notes, encoding }: Imported): void {
  const counts = say(kept.length === 0 ? 'imported' : 'importedWithRest', { tasks, kept: kept.length });
  const message = notes.length === 0 ? counts : counts + say('importedToCheck', { count: notes.length });
  output.info(`${message} (${encoding})`);
  for (const note of notes) output.info(note.message[language()]);
  for (const { line, text } of kept) output.info(say('keptLine', { line, text }));
  const show = say('showOutput');
  window.showInformationMessage(message, ...(kept.length + notes.length === 0 ? [] : [show])).then(
    (answer) => {
      if (answer === show) output.show();
    },
    () => undefined,
  );
}
