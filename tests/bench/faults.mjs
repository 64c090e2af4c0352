// Faults as people make them: what to write instead of what, and the rule that must find it.

/** Replaces the occurrence after some place, so that faults stand all over a plan. */
const instead = (from, to) => (text, at) => {
  const index = Math.max(text.indexOf(from, at), text.indexOf(from));
  if (index === -1) throw new Error(`no place for a fault: ${from}`);
  return { text: text.slice(0, index) + to + text.slice(index + from.length), index };
};

export const FAULTS = [
  { rule: 'unknown-body', plant: instead('责任: [市公安局', '责任: [市公案局') },
  { rule: 'noncanonical-name', plant: instead('牵头: [市经济信息化委]', '牵头: [市经信委]') },
  { rule: 'fullwidth-colon', plant: instead('        时限: ', '        时限：') },
  { rule: 'unknown-key', plant: instead('        内容: ', '        内溶: ') },
  { rule: 'invalid-date', plant: instead('日期: 2016-03-01', '日期: 2016-02-30') },
  { rule: 'deadline-outside-period', plant: instead('时限: 年底前', '时限: 2018年6月底前') },
  { rule: 'ascii-punctuation', plant: instead('方案的编制并征求意见，正在', '方案的编制并征求意见,正在') },
  { rule: 'fullwidth-digit', plant: instead('数值: 90%', '数值: ９０%') },
  { rule: 'citation-number', plant: instead('文号: 沪府发〔2016〕14号', '文号: 沪府发[2016]14号') },
  { rule: 'wrong-type', plant: instead('状态: 进行中', '状态: 办理中') },
  { rule: 'tab-indent', plant: instead('          状态: ', '\t\t状态: ') },
  {
    rule: 'lead-also-responsible',
    plant: instead(
      '责任: [市公安局',
      '责任: [市经济信息化委, 市财政局, 市民政局, 市发展改革委, 市政府办公厅, 市公安局',
    ),
  },
];

/**
 * Plants so many faults, at most one in a plan.
 *
 * @returns the plans, and the file, line (from 1) and rule of each fault
 */
export function plantFaults(plans, count) {
  const every = plans.length / count;
  const planted = [];
  const faulty = [...plans];
  for (let fault = 0; fault < count; fault += 1) {
    const at = Math.floor(fault * every);
    const { name, text } = faulty[at];
    const { rule, plant } = FAULTS[fault % FAULTS.length];
    const made = plant(text, Math.floor((text.length * ((fault * 7) % 10)) / 10));
    faulty[at] = { name, text: made.text };
    planted.push({ name, rule, line: made.text.slice(0, made.index).split('\n').length });
  }
  return { plans: faulty, planted };
}
