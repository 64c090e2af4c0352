/** The peoples in the names of autonomous places, with and without 族. */
const PEOPLES =
  '各族 壮 回 维吾尔 蒙古 藏 苗 彝 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 ' +
  '柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 ' +
  '独龙 鄂伦春 赫哲 门巴 珞巴 基诺';

/** Names such as 白 and 水 count only with 族, for they are also parts of place names. */
const PEOPLE_AT_END = new RegExp(
  `(?:${PEOPLES.split(' ')
    .flatMap((people) => (people.length < 2 ? [`${people}族`] : people === '各族' ? [people] : [`${people}族`, people]))
    .join('|')})$`,
);

export const AUTONOMOUS = /自治(区|州|县|旗)$/;

const withoutPeoples = (name: string): string => {
  let base = name;
  for (;;) {
    const shorter = base.replace(PEOPLE_AT_END, '');
    // 鄂温克族自治旗 is called by its people alone: 鄂温克旗.
    if (shorter === base || shorter.length < 2) return base.replace(/族$/, '');
    base = shorter;
  }
};

/** What an ordinary name ends in, and its alias leaves out. */
export const ENDINGS: readonly string[] = ['省', '市', '地区', '盟', '新区', '县', '区', '旗'];

/** 科左后旗 for 科尔沁左翼后旗, 乌前旗 for 乌拉特前旗: the first character, and which of several banners it is. */
export const bannerAlias = (name: string): readonly string[] => {
  const [, first, side = '', row = ''] = /^(.)..+?([左右]?)翼?([前中后]?)旗$/.exec(name) ?? [];
  return side + row === '' ? [] : [`${first}${side}${row}旗`];
};

/** Names that people use for a place besides its own: 南京, 广西, 延边 and 延边州, 内蒙古. */
export function aliasesOf(name: string): readonly string[] {
  const word = AUTONOMOUS.exec(name)?.[1];
  if (word === undefined) {
    const ending = ENDINGS.find((text) => name.endsWith(text)) ?? '';
    const base = name.slice(0, name.length - ending.length);
    return base.length > 1 && ending !== '' ? [base, ...bannerAlias(name)] : [];
  }
  const base = withoutPeoples(name.replace(AUTONOMOUS, ''));
  return [base, base + (word === '区' ? '自治区' : word)].filter((alias) => alias.length > 1 && alias !== name);
}
