import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '原文改动后要重新核对出处', en: 'Anchors are checked again when the official text changes' },
  why: {
    zh: '“校验”记下了标注出处时的原文。原文一改，行号可能错位，出处就会指到别的段落。请核对改动，再更新出处和校验值。',
    en: 'The hash records the text for which the anchors were set. When the text changes, lines may shift and anchors point at other paragraphs. Review the change, then renew anchors and hash.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly file: string;
  readonly recorded: string;
  readonly actual: string;
  readonly moved?: number;
  readonly lost?: number;
};

export const texts = {
  messages: {
    changed: {
      zh: '原文文件“{file}”与记下的校验值不符。请核对后更新“校验”。',
      en: 'The file {file} does not have the recorded hash. Review it and renew the hash.',
    },
    kept: {
      zh: '原文文件“{file}”已有改动，所有出处仍然对得上。请核对后更新“校验”。',
      en: 'The file {file} has changed; all anchors still hold. Review it and renew the hash.',
    },
    anchors: {
      zh: '原文文件“{file}”已有改动：{moved} 处出处需要移动，{lost} 处找不到或不能确定。请核对后更新出处和“校验”。',
      en: 'The file {file} has changed: {moved} anchors have to move, {lost} are lost or unclear. Review it and renew anchors and hash.',
    },
    reading: {
      zh: '原文文件“{file}”没有改动，但读出各行的办法从 {recorded} 变成了 {actual}：{moved} 处出处需要移动，{lost} 处找不到或不能确定。请核对后更新出处和“读法”。',
      en: 'The file {file} is the same, but its lines are read otherwise now ({recorded} → {actual}): {moved} anchors have to move, {lost} are lost or unclear. Review it and renew anchors and reading.',
    },
  },
  fixes: {
    reanchor: { zh: '移动 {moved} 处出处，更新校验值', en: 'Move {moved} anchors and renew the hash' },
    record: { zh: '更新校验值', en: 'Renew the hash' },
    reread: { zh: '移动 {moved} 处出处，更新读法', en: 'Move {moved} anchors and renew the reading' },
  },
} as const satisfies RuleTexts;
