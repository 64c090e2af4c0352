import type { Compared } from '@workplan/language-service/protocol';
import { Uri, window, workspace, type QuickPickItem, type TextDocument } from 'vscode';
import { REQUESTS } from '@workplan/language-service/protocol';
import { isPlanName } from '../../client/plans.js';
import { say } from '../../texts/say-supervision.js';
import { filesBeside, nameOf } from '../files/beside.js';
import { committedText } from './git-head.js';
import type { Command } from '../index.js';
import { ask, planOf } from '../files/office-files.js';
import { plainMarkdown, showReport } from '../open/report-document.js';

/** An earlier version of a plan, with what it is called. */
interface Version {
  readonly name: string;
  readonly text: string;
}

type VersionItem = QuickPickItem & { readonly read: () => Promise<Version | undefined> };

/** Shows how a plan differs from an earlier version, task by task: another file, or what git has of it. */
export const compare: Command = async (tools, chosen) => {
  const document = await planOf(tools, chosen);
  if (document === undefined) return;
  const items = await versionsOf(document);
  const version = await (await window.showQuickPick(items, { placeHolder: say('compareWhich') }))?.read();
  if (version === undefined) return;
  const result = await ask<Compared>(tools, document, REQUESTS.compare, { old: version.text });
  if (result === undefined) return;
  const names = say('compareNames', { old: version.name, now: nameOf(document.uri) });
  await showReport(tools, say('compareTitle'), `${plainMarkdown(names)}\n\n${result.markdown}`);
};

/** What the plan can be compared with: what git has of it, plans beside it, any other. */
async function versionsOf(document: TextDocument): Promise<VersionItem[]> {
  const committed = await committedText(document.uri);
  const beside = document.isUntitled ? [] : (await filesBeside(document.uri)).filter(isPlanName);
  const others = beside.filter(({ path }) => path !== document.uri.path);
  return [
    ...(committed === undefined
      ? []
      : [
          {
            label: say('compareCommitted'),
            read: () => Promise.resolve({ name: say('compareCommitted'), text: committed }),
          },
        ]),
    ...others.map((uri) => ({ label: nameOf(uri), read: () => fileVersion(uri) })),
    { label: say('compareOther'), read: () => otherFile(document) },
  ];
}

async function otherFile({ uri, isUntitled }: TextDocument): Promise<Version | undefined> {
  const [file] =
    (await window.showOpenDialog({
      canSelectMany: false,
      openLabel: say('compareOpen'),
      ...(isUntitled ? {} : { defaultUri: Uri.joinPath(uri, '..') }),
      filters: { [say('name')]: ['yaml', 'yml'] },
    })) ?? [];
  return file === undefined ? undefined : fileVersion(file);
}

/** A file as it is open, with what is not saved yet. */
async function fileVersion(uri: Uri): Promise<Version> {
  const document = await workspace.openTextDocument(uri);
  return { name: nameOf(uri), text: document.getText() };
}
