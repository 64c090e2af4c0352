/** A plan in which no rule on reading finds anything. */
export const GOOD = `工作方案: 1
标题: 2016年工作安排
地区: 上海市
期间: 2016
章节:
  - 标题: 网上办事
    任务:
      - 序号: 1
        内容: 推进网上办事。
        责任: [市教委]
`;

/** The same plan with a colon from the Chinese keyboard: one error with a safe fix. */
export const BAD = GOOD.replace('标题: 2016', '标题：2016');

/** A short official text of which everything is understood. */
export const OFFICIAL = `2016年工作安排
一、网上办事
1.推进网上办事。（牵头部门：市政府办公厅；责任部门：市教委、市民政局）
2.完善网上办事平台功能，年底前完成。（责任部门：市商务委）
二、数据共享
3.建设数据共享平台。（责任部门、单位：市经济信息化委、各区县政府）
`;
