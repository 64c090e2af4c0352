import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '原文文件要读得到', en: 'The official text can be read' },
  why: {
    zh: '读不到原文，就无法核对方案的文字和出处。请把公文全文存为文本文件（.txt），放在工作区内，并在“原文”的“文件”中写相对于本方案的路径。',
    en: 'Without the official text neither wording nor anchors can be checked. Save the text as a .txt file inside the workspace and give its path relative to the plan.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly file: string;
  readonly folder?: string;
};

export const texts = {
  messages: {
    missing: {
      zh: '找不到原文文件“{file}”。路径相对于本方案所在的文件夹，请核对文件名和路径。',
      en: 'There is no file {file}. The path is relative to the folder of the plan; check name and path.',
    },
    outside: {
      zh: '原文文件“{file}”在工作区之外，不予读取。请把它复制到工作区内，再改写路径。',
      en: 'The file {file} is outside the workspace and is not read. Copy it into the workspace and change the path.',
    },
    'outside-folder': {
      zh: '原文文件“{file}”在工作区之外，不予读取。请把它复制到工作区内，再改写路径；或者在运行时用 --allow-outside 允许读取文件夹“{folder}”。',
      en: 'The file {file} is outside the workspace and is not read. Copy it into the workspace and change the path, or allow the folder {folder} with --allow-outside.',
    },
    'not-text': {
      zh: '原文文件“{file}”不是文本文件。请把公文全文另存为文本文件（.txt）。',
      en: 'The file {file} is not text. Save the official text as a .txt file.',
    },
    'too-large': {
      zh: '原文文件“{file}”太大，没有读取。公文全文不会有这么大，请核对是不是这个文件。',
      en: 'The file {file} is too large and was not read. No official text is that long; see whether it is the right file.',
    },
  },
} as const satisfies RuleTexts;
