const VERBS = [
  '推进',
  '完成',
  '建立',
  '完善',
  '优化',
  '深化',
  '拓展',
  '加强',
  '开展',
  '梳理',
  '编制',
  '落实',
  '规范',
  '健全',
  '强化',
  '推广',
];
const FIELDS = [
  '政务服务',
  '公共信用',
  '数据资源',
  '移动办公',
  '社区事务',
  '电子证照',
  '健康档案',
  '交通出行',
  '环境监测',
  '城市管理',
  '食品安全',
  '旅游服务',
  '养老服务',
  '公共文化',
  '防汛调度',
  '人才引进',
];
const OBJECTS = [
  '数据共享',
  '业务协同',
  '目录编制',
  '流程再造',
  '安全保障',
  '绩效评估',
  '标准规范',
  '试点应用',
  '结果公开',
  '监督检查',
  '队伍建设',
  '经费保障',
  '宣传培训',
  '风险排查',
  '档案归集',
  '供需对接',
];
const AIMS = [
  '方便群众办事',
  '减轻基层负担',
  '提高办事效率',
  '降低行政成本',
  '防范化解风险',
  '形成长效机制',
  '扩大受益范围',
  '增强协同能力',
  '守住安全底线',
  '改善营商环境',
  '缩短办理时间',
  '统一服务标准',
];
const LEADS = ['市政府办公厅', '市经济信息化委', '市发展改革委', '市财政局', '市民政局'];
const BODIES = ['市公安局', '市教委', '市科委', '市交通委', '市水务局', '市司法局', '市民防办', '市国资委'];

/** A plan without faults of so many tasks, in the shape of the seed: ten tasks a section, bodies of 上海市 in 2016. Always the same text for one start. */
export function largePlan(tasks, start = 2016) {
  let state = start;
  const any = (words) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return words[Math.floor((state / 2 ** 32) * words.length)];
  };
  const phrase = () => `${any(VERBS)}${any(FIELDS)}${any(OBJECTS)}`;
  const out = [
    '工作方案: 1',
    '标题: 2016年重点工作安排',
    '地区: 上海市',
    '期间: 2016',
    '公文:',
    '  成文日期: 2016-02-18',
    '章节:',
  ];
  for (let number = 1; number <= tasks; number += 1) {
    if (number % 10 === 1) out.push(`  - 标题: ${any(FIELDS)}${any(OBJECTS)}`, '    任务:');
    const body = Math.floor(number * 1.7) % BODIES.length;
    out.push(
      `      - 序号: ${number}`,
      `        内容: ${phrase()}，${phrase()}，${phrase()}。${phrase()}，${any(AIMS)}，${any(AIMS)}。`,
      `        牵头: [${LEADS[number % LEADS.length]}]`,
      `        责任: [${BODIES[body]}, ${BODIES[(body + 3) % BODIES.length]}]`,
      '        时限: 年底前',
    );
  }
  return `${out.join('\n')}\n`;
}
