import type { RuleExamples } from '@workplan/lint';

const HEAD = '原文:\n  文件: 通知.txt\n任务:\n  - 序号: 1\n';
const SOURCE = '1.推进市、区县两级网上政务大厅与社区事务受理系统对接。（牵头部门：市民政局；责任单位：各区县政府）\n';
const ROLES = '    牵头: [市民政局]\n    责任: [各区县政府]\n    出处: L1\n';

export const examples: RuleExamples = {
  bad: [
    {
      yaml: `${HEAD}    内容: 推进市、⟦区⟧两级网上政务大厅与社区事务受理系统对接。\n${ROLES}`,
      source: SOURCE,
      fixed: `${HEAD}    内容: 推进市、区县两级网上政务大厅与社区事务受理系统对接。\n${ROLES}`,
    },
    {
      yaml: `${HEAD}    内容: 推进市⟦,⟧区县两级网上政务大厅与社区事务受理系统对接。\n${ROLES}`,
      source: SOURCE,
      fixed: `${HEAD}    内容: 推进市、区县两级网上政务大厅与社区事务受理系统对接。\n${ROLES}`,
    },
    {
      yaml: `${HEAD}    内容: 推进市、区县两级网上政务大厅与社区事务受理系统对接。\n    ⟦牵头: [市经济信息化委]⟧\n    责任: [各区县政府]\n    出处: L1\n`,
      source: SOURCE,
    },
    { yaml: `${HEAD}    内容: 开展防汛调度演练。\n    出处: ⟦L1⟧\n`, source: SOURCE },
    { yaml: `${HEAD}    内容: 开展防汛调度演练。\n    出处: ⟦L9⟧\n`, source: SOURCE },
    {
      yaml:
        '原文:\n  文件: 通知.txt\n任务:\n  - 序号: ⟦2⟧\n    内容: 推进市、区县两级网上政务大厅与社区事务受理系统对接。\n' +
        ROLES,
      source: SOURCE,
    },
    {
      yaml: 'source:\n  file: notice.txt\nsections:\n  - title: 总体要求\n    source: L1\n    text: |-\n      坚持问题导向。\n      坚持市场⟦主⟧导。\n',
      source: '一、总体要求\n　　坚持问题导向。\n　　坚持市场引导。\n',
      fixed:
        'source:\n  file: notice.txt\nsections:\n  - title: 总体要求\n    source: L1\n    text: |-\n      坚持问题导向。\n      坚持市场引导。\n',
    },
    {
      yaml: `${HEAD}    内容: 推进对⟦接⟧。\n    责任: [市民政局]\n    出处: L1\n`,
      source: '1.推进对接，完成改造。（责任部门：市民政局）\n',
      fixed: `${HEAD}    内容: 推进对接，完成改造。\n    责任: [市民政局]\n    出处: L1\n`,
    },
    {
      yaml: `${HEAD}    内容: 推进对接。\n    责任: [市民政局]\n    时限: ⟦6月底完成⟧\n    出处: L1\n`,
      source: '1.推进对接。（责任部门：市民政局，9月底完成）\n',
      fixed: `${HEAD}    内容: 推进对接。\n    责任: [市民政局]\n    时限: 9月底完成\n    出处: L1\n`,
    },
    {
      yaml: `${HEAD}    内容: 推进对接。\n    责任: [市民政局]\n    时限: ⟦年底前⟧\n    出处: L1-L3\n`,
      source: '1.推进对接。\n责任单位：市民政局\n完成时限：11月底前\n',
      fixed: `${HEAD}    内容: 推进对接。\n    责任: [市民政局]\n    时限: 11月底前\n    出处: L1-L3\n`,
    },
    {
      yaml: `公文:\n  标题: 关于印发工作要点的通知\n  成文日期: ⟦2016-03-01⟧\n${HEAD}    内容: 推进对接。\n    出处: L3\n`,
      source: '关于印发工作要点的通知\n2016年3月6日\n1.推进对接。\n',
    },
  ],
  good: [
    { yaml: `${HEAD}    内容: 推进市、区县两级网上政务大厅与社区事务受理系统对接。\n${ROLES}`, source: SOURCE },
    {
      yaml: `${HEAD}    内容: 推进市、区县两级网上政务大厅与社区事务受理系统对接\n    牵头: [市民政局]\n    责任: [各区县政府]\n    出处: L1-L2\n`,
      source: SOURCE.replace('大厅', '大厅\n').replace('对接。', '对接'),
    },
    {
      yaml: '原文:\n  文件: 通知.txt\n任务:\n  - 序号: 8\n    出处: L1\n    分句:\n      - 内容: 深化建设工程领域协同应用\n        责任: [市住房城乡建设管理委]\n      - 内容: 和外资企业设立变更协同应用\n        责任: [市商务委, 市工商局]\n',
      source:
        '8.深化建设工程领域协同应用（责任部门：市住房城乡建设管理委）和外资企业设立变更协同应用（责任部门：市商务委、市工商局）。\n',
    },
    {
      yaml: `${HEAD}    内容: 推进对接。\n    责任: [市民政局]\n    时限: 完成时限：6月底\n    出处: L1\n`,
      source: '1.推进对接。（责任部门：市民政局，完成时限：6月底）\n',
    },
    {
      yaml: '原文:\n  文件: 通知.txt\n任务:\n  - 序号: 1\n    标题: 技术调查官制度\n    内容: 引入技术调查官，帮助法官认定技术事实。\n    指导: [最高人民法院, 国家知识产权局]\n    范围: 全国\n    出处: L2\n',
      source: '1\n技术调查官制度\n引入技术调查官，帮助法官认定技术事实。\n最高人民法院、国家知识产权局\n全国\n',
    },
    `${HEAD}    内容: 开展演练。\n    出处: L9\n`,
  ],
};
