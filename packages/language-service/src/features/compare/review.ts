import type { OpenPlan } from '../../open-plan.js';
import type { NotExported, Reviewed, ReviewParams, Suggestion } from '../../protocol.js';
import { fromBase64 } from '../base64.js';
import { textEdit } from '../edits/workspace-edit.js';
import { plainMarkdown } from '../plain-markdown.js';

/** What bodies changed and remarked in the drafts that they returned. A file that cannot be read is named, and the others are read. */
export async function reviewed(
  plan: OpenPlan,
  { returns, adopted: numbers }: ReviewParams,
): Promise<Reviewed | NotExported> {
  const { document, version, language } = plan;
  if (document.plan === undefined) return { problem: 'mistakes' };
  const { adopt, opinionItem, opinionMarkdown, opinionWords, review, unmarked, unmarkedWords } =
    await import('@workplan/compare');
  const { OfficeError, readRevisions } = await import('@workplan/office/docx');
  const unread: { file: string; problem: string }[] = [];
  const read = returns.flatMap(({ file, bytes }) => {
    try {
      return [{ file, paragraphs: readRevisions(fromBase64(bytes)) }];
    } catch (error) {
      if (!(error instanceof OfficeError)) throw error;
      unread.push({ file, problem: error.fault });
      return [];
    }
  });
  const tied = document.plan;
  const opinions = review(tied, read);
  const adopted = new Set(numbers);
  const suggestions = opinions.flatMap((opinion): Suggestion[] => {
    const edits = adopted.has(opinion.number) ? 'adopted' : adopt(document, opinion);
    if (typeof edits === 'string') return [];
    return [
      {
        number: opinion.number,
        label: [opinion.body ?? opinion.author, opinionItem(opinion, language)].join(' · '),
        words: opinionWords(opinion, language),
        edits: edits.map((edit) => textEdit(plan, edit)),
      },
    ];
  });
  const table = opinionMarkdown(opinions, adopted, document.plan.title, language, plainMarkdown);
  const said = read.flatMap((one) => unmarkedWords(one.file, unmarked(tied, one), language));
  const markdown = [table, ...said.map((line) => `- ${plainMarkdown(line)}\n`)].join(said.length > 0 ? '\n' : '');
  return { version, markdown, opinions: opinions.length, suggestions, unread };
}
