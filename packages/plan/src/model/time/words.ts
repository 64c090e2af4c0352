import { EVENTS } from './events.js';
import { LOOK_ALIKES } from './look-alikes.js';

/** What a word does in a phrase of time. */
export type WordType =
  | 'year'
  | 'yearWord'
  | 'yearEnd'
  | 'wholeYear'
  | 'halfYear'
  | 'half'
  | 'quarter'
  | 'month'
  | 'months'
  | 'tenDays'
  | 'day'
  | 'hour'
  | 'partOfDay'
  | 'edge'
  | 'ofEvery'
  | 'within'
  | 'before'
  | 'since'
  | 'approx'
  | 'about'
  | 'ordinal'
  | 'festival'
  | 'fiveYears'
  | 'twoYears'
  | 'from'
  | 'until'
  | 'fromNow'
  | 'every'
  | 'open'
  | 'vague'
  | 'relative'
  | 'event'
  | 'occasion'
  | 'not'
  | 'noise'
  | 'verb'
  | 'plain';

const FESTIVALS = '元旦 元旦节 春节 端午 端午节 中秋 中秋节 五一 五一节 劳动节 儿童节 七一 八一 教师节 国庆 国庆节';
const OPEN = '持续 长期 常年 常态 常态化 经常性 贯穿全程 贯穿始终 全年持续 全年坚持 全年常态化';
const VAGUE = '尽快 尽早 适时 逐步 及早 早日 抓紧 近期 视情 视情况';

/** Words of which a text holds one where it names a time without a figure or a unit. */
export const HINTS = [FESTIVALS, OPEN, VAGUE, EVENTS].join(' ');

/*
 * The words of time and their look-alikes. The longest word wins, so a look-alike (内部, 前期, 到位) keeps the
 * shorter word of time from being read. A number behind a word is what it counts: years from that of the plan,
 * the months before a half or quarter of a year, the first and last day of a part of a month.
 */
const TABLE: readonly (readonly [WordType, string])[] = [
  ['year', '年 年度'],
  [
    'yearWord',
    '今年 今年度 本年 本年度 当年 当年度 明年 明年度 来年 次年 翌年 下一年 下年度 后年 去年 上年 上年度 ' +
      '上一年 前年',
  ],
  ['yearEnd', '年底 年末 年终 年内 年度内 年初 年中'],
  ['wholeYear', '全年'],
  ['halfYear', '半年'],
  ['half', '上半年 下半年 H1 H2 Q1 Q2 Q3 Q4'],
  ['quarter', '季度'],
  ['month', '月 月份'],
  ['months', '个月 个季度'],
  ['tenDays', '上旬 中旬 下旬 上中旬 中下旬 中'],
  ['day', '日 号'],
  ['hour', '时 点'],
  ['partOfDay', '上午 中午 下午 晚上 下班 下班时'],
  ['edge', '底 末 初'],
  ['ofEvery', '首月 末月 第一个月 最后一个月 最后一个工作日'],
  ['within', '内 之内 以内'],
  ['before', '前 之前 以前 止 为止'],
  ['since', '起 开始'],
  ['approx', '左右 前后'],
  ['about', '约 大约 大概 大致'],
  ['ordinal', '第'],
  ['festival', FESTIVALS],
  ['fiveYears', '十一五 十二五 十三五 十四五 十五五'],
  ['twoYears', '今明两年 今明两年内 明后两年'],
  ['from', '自 从'],
  ['until', '到 至 截至 截止 截止到 截止至 截至到 直到 直至 不晚于 不迟于 不得晚于 不得迟于 最迟 最晚 最迟于 最晚于'],
  ['fromNow', '即日起 自即日起 从即日起'],
  ['every', '每 每个 逐年 逐月 逐季 逐季度 按年 按年度 按月 按月度 按季 按季度 按半年 按周 按旬 定期 分年度 分季度'],
  ['open', OPEN],
  ['vague', VAGUE],
  [
    'relative',
    '同年 历年 往年 近年 近年来 多年 百年 千年 周年 跨年 财年 本月 本月底 下月 下月底 上月 上月底 当月 ' +
      '当月底 次月 次月底 本季度 下季度 上季度 本周 下周 本学期 学期 学年 学年度 ' +
      '之后 以后 以来 至今 今后 届满 到期 期满 之日 之日起 同期 工作日 自然日 次日 当日 当天 当前 目前',
  ],
  ['not', '较 比 相比 同比 环比 早于 晚于 除 以外'],
  ['event', EVENTS],
  ['occasion', '大会 峰会 论坛 博览会 运动会 冬季 夏季 汛情'],
  [
    'noise',
    '于 在 力争 争取 确保 原则上 原则上于 计划 预计 预期 拟 拟于 并 并于 须 须于 应 应于 需 需于 务必 务必于 ' +
      '分别 分别于 其中 同时 最终 完成时间 完成时限 时限 计划于 力争于 力争到 确保于 确保到 争取于 争取到 总体 ' +
      '整体 工作 任务 贯穿',
  ],
  [
    'verb',
    '完成 启动 建成 建立 建设 办结 出台 印发 制定 制订 编制 修订 发布 公布 上线 开通 到位 竣工 完工 验收 ' +
      '投入 投用 投产 交付 实现 形成 取得 达到 落实 推进 开展 实施 执行 开工 动工 报送 上报 提交 提出 整改 ' +
      '销号 清零 见效 落地 落成 运行 试运行 启用 使用 组织 全部 基本 全面 初步 正式 滚动 有序 结束 收官 签订 ' +
      '签约 举办 召开 招标 开业 挂牌 总结 评估 考核 检查 督查 调研 申报 审批 复核 培训 部署 动员 公示 备案 ' +
      '报告 汇总 推广 覆盖 更新 升级 改造 试点 推出 成立 研究 制作 再 陆续 统一 完善 优化 打造 培育 新增 创建 ' +
      '引进 举行 整治 治理 摸排 排查',
  ],
  ['plain', LOOK_ALIKES],
];

/** What a word counts. */
const VALUES: Readonly<Record<string, number>> = {
  明年: 1,
  明年度: 1,
  来年: 1,
  次年: 1,
  翌年: 1,
  下一年: 1,
  下年度: 1,
  明后两年: 1,
  后年: 2,
  去年: -1,
  上年: -1,
  上年度: -1,
  上一年: -1,
  前年: -2,
  下半年: 6,
  H2: 6,
  Q2: 3,
  Q3: 6,
  Q4: 9,
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
};

export interface Word {
  readonly text: string;
  readonly type: WordType;
  readonly value: number;
}

const WORDS = new Map<string, Word[]>();
for (const [type, words] of TABLE) {
  for (const text of words.split(' ')) {
    const list = WORDS.get(text.charAt(0));
    const word = { text, type, value: VALUES[text] ?? 0 };
    if (list === undefined) WORDS.set(text.charAt(0), [word]);
    else if (!list.some((other) => other.text === text)) list.push(word);
  }
}
for (const list of WORDS.values()) list.sort((a, b) => b.text.length - a.text.length);

/** The longest word of the table that begins at an offset (UTF-16). */
export const wordAt = (text: string, at: number): Word | undefined =>
  WORDS.get(text.charAt(at))?.find((word) => text.startsWith(word.text, at));
