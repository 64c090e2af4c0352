import { Uri, workspace } from 'vscode';

export const nameOf = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);

/** A name beside a file that no file has yet: nothing is ever overwritten. `ending` begins with its dot. */
export async function freeName(file: Uri, ending: string): Promise<Uri> {
  const base = nameOf(file)
    .replace(/\.[^.]+$/, '')
    .replace(/\.(?:plan|工作方案)$/i, '');
  for (let count = 1; ; count += 1) {
    const target = Uri.joinPath(file, '..', `${base}${count === 1 ? '' : `-${count}`}${ending}`);
    try {
      await workspace.fs.stat(target);
    } catch {
      return target;
    }
  }
}

/** The files of the folder of a file, by name. */
export async function filesBeside(file: Uri): Promise<Uri[]> {
  const folder = Uri.joinPath(file, '..');
  const names = (await workspace.fs.readDirectory(folder)).map(([name]) => name);
  // Files that begin so are locks of Office, which is open.
  return names
    .filter((name) => !name.startsWith('~$'))
    .sort()
    .map((name) => Uri.joinPath(folder, name));
}
