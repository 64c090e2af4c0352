import { FileType, Uri, type FileSystem } from 'vscode';
import { toBase64, type FileAnswer, type FileKind, type FileQuestion } from '../server/file-requests.js';

/** So many bytes go in one message, if it is not a single file that has more. */
const TOGETHER = 8 * 1024 * 1024;

type Files = Pick<FileSystem, 'stat' | 'readFile' | 'readDirectory'>;

/** Takes what fits into one message; the first one always does. */
type Room = (size: number) => boolean;

/** Answers questions about files; what cannot be looked at is not there. */
export function answerTogether(questions: readonly FileQuestion[], files: Files): Promise<FileAnswer[]> {
  let used = 0;
  const room: Room = (size) => {
    const fits = used === 0 || used + size <= TOGETHER;
    if (fits) used += Math.max(size, 1);
    return fits;
  };
  return Promise.all(
    questions.map(async (question) => {
      try {
        return await ANSWERS[question.about](Uri.parse(question.uri), question, files, room);
      } catch {
        return {};
      }
    }),
  );
}

type Answer = (uri: Uri, question: FileQuestion, files: Files, room: Room) => Promise<FileAnswer>;

const ANSWERS: Readonly<Record<FileQuestion['about'], Answer>> = {
  async bytes(uri, { most = 0 }, files, room) {
    const { type, size } = await files.stat(uri);
    const kind = kindOf(type);
    if (kind !== 'file') return { refused: kind === 'folder' ? 'folder' : 'special' };
    if (size > most) return { refused: 'tooLarge', size };
    if (!room(size)) return { refused: 'later' };
    const bytes = await files.readFile(uri);
    // It may have grown, and not every file system knows its sizes.
    return bytes.length > most ? { refused: 'tooLarge', size: bytes.length } : { bytes: toBase64(bytes) };
  },
  kind: async (uri, _, files) => ({ kind: kindOf((await files.stat(uri)).type) }),
  entries: async (uri, _, files) => ({
    entries: (await files.readDirectory(uri)).map(([name, type]) => ({
      name,
      kind: (type & FileType.SymbolicLink) !== 0 ? 'link' : kindOf(type),
    })),
  }),
};

const kindOf = (type: FileType): FileKind =>
  (type & FileType.Directory) !== 0 ? 'folder' : (type & FileType.File) !== 0 ? 'file' : 'other';
