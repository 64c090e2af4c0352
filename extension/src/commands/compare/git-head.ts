import { extensions, type Uri } from 'vscode';

/** What is used of the extension of VS Code for git, whose own types are not published. */
interface GitRepository {
  show(ref: string, path: string): Promise<string>;
}
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): { getRepository(uri: Uri): GitRepository | null };
}

/** The text of a file in the last commit; undefined where there is no git, no repository, or nothing of the file in it. */
export async function committedText(file: Uri): Promise<string | undefined> {
  const git = extensions.getExtension<GitExtension>('vscode.git');
  if (git === undefined || file.scheme !== 'file') return undefined;
  try {
    const own = await git.activate();
    return await own.getAPI(1).getRepository(file)?.show('HEAD', file.fsPath);
  } catch {
    // Git is switched off, or the file has never been committed.
    return undefined;
  }
}
