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
