const VERBS = ['推进', '完成', '建立', '完善', '优化', '深化', '拓展', '加强', '开展', '梳理', '编制', '落实'];
const FIELDS = ['网上政务大厅', '公共信用信息', '政务数据资源', '移动办公', '社区事务受理', '电子证照', '健康档案', '交通出行', '环境监测', '城市管理', '食品安全', '旅游服务'];
const OBJECTS = ['数据共享', '系统对接', '目录编制', '业务协同', '平台建设', '流程再造', '安全保障', '绩效评估', '标准规范', '试点应用'];
const LEADS = ['市政府办公厅', '市经济信息化委', '市发展改革委', '市财政局', '市民政局'];
const BODIES = ['市公安局', '市教委', '市科委', '市交通委', '市水务局', '市司法局', '市民防办', '市国资委', '各区县政府', '市政府相关部门'];

/** Serial digits in characters, so that no two texts are alike. */
const digits = (value) => [...String(value)].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('');
const pick = (from, index) => from[index % from.length];

/** A plan without faults of so many tasks, in the shape of the seed: about ten tasks a section, real bodies of 上海市 in 2016. */
export function largePlan(tasks) {
  const out = ['工作方案: 1', '标题: 2016年重点工作安排', '地区: 上海市', '期间: 2016', '公文:', '  成文日期: 2016-02-18', '章节:'];
  for (let number = 1; number <= tasks; number += 1) {
    if (number % 10 === 1) out.push(`  - 标题: ${pick(FIELDS, number)}第${digits(number)}部分`, '    任务:');
    const [a, b, c] = [number, number * 7 + 3, number * 13 + 5];
    out.push(
      `      - 序号: ${number}`,
      `        内容: ${pick(VERBS, a)}${pick(FIELDS, b)}${pick(OBJECTS, c)}，${pick(VERBS, b + c)}第${digits(number)}批${pick(OBJECTS, a + b)}清单，实现${pick(FIELDS, c)}与${pick(FIELDS, a + c)}在${digits(b)}个环节的${pick(OBJECTS, b)}，提升${pick(FIELDS, a)}第${digits(c)}类事项的服务效能。`,
      `        牵头: [${pick(LEADS, a)}]`,
      `        责任: [${pick(BODIES, b)}, ${pick(BODIES, b + 3)}]`,
      '        时限: 年底前',
    );
  }
  return `${out.join('\n')}\n`;
}
