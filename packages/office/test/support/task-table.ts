import { xlsx } from './xlsx.js';

const DATE = 1;
const ORDINAL = 2;

/** A table of tasks as an office keeps it. */
export const taskTable = (): Uint8Array =>
  xlsx({
    formats: ['yyyy"年"m"月"d"日";@', 14],
    strings: [
      '<r><t>牵头</t></r><r><rPr><b/></rPr><t>单位</t></r><rPh sb="0" eb="2"><t>ケントウ</t></rPh>',
      '<t>市数据局</t><phoneticPr fontId="1"/>',
    ],
    sheets: [
      {
        name: '任务表',
        rows: [
          ['某市2024年数字化重点工作任务分工表', '', '', '', ''],
          ['序号', '重点任务', { t: 's', v: '0' }, '责任单位', '完成时限', ''],
          [{ v: '1', style: ORDINAL }, '建平台', { t: 's', v: '1' }, '市大数据中心', { v: '45473', style: DATE }, ''],
          [{ v: '2', style: ORDINAL }, '建目录', '', '市教委', '2024年底'],
          [{ v: '3', style: ORDINAL }, '内部任务', '市密码局', '', ''],
          [{ v: '4', style: ORDINAL }, '建标准\n建规范', '市市场监管局', '', { v: '45657', style: DATE }],
          ['', '', '', '', '', ''],
        ],
        hidden: [5],
        merges: ['A1:E1', 'C3:C4'],
        comments: { B3: '待议' },
      },
      { name: '底稿', state: 'hidden', rows: [['旧任务', '旧单位']] },
    ],
  });
