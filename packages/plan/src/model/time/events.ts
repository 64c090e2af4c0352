/**
 * What comes every year, or once, on a day that a text does not say: seasons, terms, examinations, meetings. A
 * deadline before one of them (汛期前) is a deadline, but none that can be dated.
 */
export const EVENTS =
  '汛期 主汛期 汛前 入汛 春汛 秋汛 雨季 梅雨季 台风季 旱季 防火期 防火季 供暖季 采暖季 供热季 供暖期 采暖期 供热期 ' +
  '供暖 采暖 供热 冬季供暖 冬季采暖 冬季供热 集中供暖 集中供热 迎峰度夏 迎峰度冬 入冬 入夏 入秋 开学 开学季 新学期 ' +
  '新学年 春季开学 秋季开学 春季学期 秋季学期 暑期 暑假 寒假 放假 中考 高考 春耕 春播 春种 夏收 夏种 三夏 秋收 秋种 ' +
  '三秋 冬种 春运 两会 党代会 人代会 职代会 进博会 广交会 服贸会 世博会 亚运会 全运会 冬奥会 大运会 残运会 换届 ' +
  '清明 清明节 元宵 元宵节 重阳 重阳节 节前 双十一';
