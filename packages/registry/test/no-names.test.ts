import { describe, expect, test } from 'vitest';
import { createChina } from '../src/china/index.js';
import { createBuiltinRegistry, pinyinOf } from '../src/data/index.js';

const registry = createBuiltinRegistry([], { china: createChina({ pinyin: pinyinOf }) });

/** Words of plans that name no body: what is to be done, posts, places, halves of names, what stands in a table. */
const WORDS: Readonly<Record<string, string>> = {
  平江县:
    '加快推进 统筹推进工作 落实责任 县长 县委书记 副县长 局长 办公室主任 分管领导 县长助理 张三 王建国 ' +
    '连云山 按职责分工负责 各司其职 长期坚持 2022年底前 年底前完成 县财 县发改 县住 财政 教育 公安 农业 ' +
    '交通 卫生健康 医疗保障 县级财政 县域经济 全县上下 县城区 县城东街 县内企业 县外投资 办理 承办 主办 ' +
    '协办 督办 交办 联办 通办 一网通办 马上就办 县域通办 政务服务 营商环境 结局 布局 格局 大局 开局 ' +
    '优化布局 产业布局 发展格局 服务大局 良好开局 县域发展格局 建设 规划 委托 常委 政委 编委 组织委员 ' +
    '宣传委员 纪检委员 村委 支部委员 党支部书记 全面推行 组织开展 定期调度 强化保障 研究部署 督促检查 ' +
    '跟踪问效 主任科员 高级工程师 专家组 项目经理 法定代表人 县人民医院院长 县教育局局长 县教育局副局长 ' +
    '教育局长 财政局副局长 发改委主任 县委组织部部长 县纪委书记 县政协主席 县人大常委会主任 常务副县长 ' +
    '县政府党组成员',
  衢州市:
    '市长 副市长 市委常委 市委副书记 市领导 市场 市民 市区 市域 市政 市值 市面 市场化 市民卡 市政道路 ' +
    '市政设施 市场主体 市场监管 市域治理 市县联动 市级财政 市级专项资金 区域 区位 区划 区间 区块链 区域协调 ' +
    '省内 省外 省级 省钱 省心 省级试点 州际 推进改革办 深化改革 开发利用 高质量发展 重大项目建设 绿色发展 ' +
    '数字经济 新能源汽车 碳达峰 乡村振兴 农业农村 生态环境 文化旅游 住房保障 社会保障 应急管理 机关事务 ' +
    '人力资源 自然资源 审批服务 行政执法 综合执法 发展和改革 经济和信息化 市发展 市建设 市工作 市服务 市管理 ' +
    '市公共服务 市人民 市委市政府 市委和市政府 市政府领导 市政府常务会议 市政府工作报告 市委全会 人大代表 ' +
    '政协委员 社区居民 物业公司经理 第一书记 驻村工作队员 业主 施工单位负责人 建设单位 项目业主 牵头人 责任人 ' +
    '联系人 完成时限 备注 序号 合计 同上 无 略 见附件 待定 长期 持续推进 按季度 每月底 一季度 上半年',
};

describe.each(Object.entries(WORDS))('words of a plan of %s', (place, words) => {
  test.each(words.split(' '))('%s is no body', (word) => {
    expect(registry.lookup(word, { jurisdiction: place, on: '2021' }).status).toBe('unknown');
  });
});
