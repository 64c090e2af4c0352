/** The first place that begins some words. */
const FIRST = /^[\u4e00-\u9fff]{2,10}?(?:省|自治区|市|自治州|盟|县|(?<![社街小校])区)/;
/** 2026年云山市…: behind a year there are often other words, as in 2026年智慧城市建设要点 and 2026年市级重点项目. */
const YEAR = /^20\d\d年(?:度)?/;
const BEHIND_YEAR =
  /^(?![全我本各市省县区城]|国家|中[央小心]|农[业村]|工业|社会|政府|民[生办]|绿色|示范|园林|贯彻|落实|重[点大]|贫困|易地|边境|革命|海绵|文明|平安|法治|新[建型增一]|大[气力型]|智慧|数字|卫生|老[旧年]|优化|创[建新]|促进|提升|深化|加[快强]|推[进动])[\u4e00-\u9fff]{2,4}?(?:省|自治区|(?<![城都超股门上])市|自治州|盟|(?<!贫困|试点|边境|粮大?|牧业|脱贫|示范|达标|先进|百强|特色)县|(?<![社街小校城地景园片山辖库牧林矿厂灾郊老新特湖港军疫禁湿商保困荒])区)/;
/** A place within another one, where a government or a year shows that its name ends there. */
const WITHIN =
  /^[\u4e00-\u9fff]{1,8}?(?:市|自治州|盟|县|旗|区)(?=[\u4e00-\u9fff]{1,8}?[市县区旗]人民政府|人民政府|政府|委员会|20\d\d)/;
/** What ends like a district and is none. */
const ZONE =
  /^(?:[老新主]城|城|高新|高新技术|经开|新|市|郊|景|灾|库|山|牧|林|各)区$|(?:开发|产业|工业|园|试验|实验|示范|保税|功能|管理|旅游|度假|合作|保护|风景|名胜|集聚|先行|社|街|校|小)区$/;
/** 云山市推进县政府职能转变: no name begins so. */
const NO_NAME = /^(?:推进|推动|加强|支持|促进|关于|落实|深化|完善|优化|规范|加快|提升|贯彻)/;

/** The jurisdiction of a plan by who issued it, or by its title: 杭州市上城区, since many districts share their names. */
export function placeOfIssuer(issuer: string): string | undefined {
  if (/^(?:国务院|中共中央|中华人民共和国|国家)/.test(issuer)) return '全国';
  const year = YEAR.exec(issuer)?.[0] ?? '';
  const words = issuer.slice(year.length).replace(/^(?:关于印发《|中共)/, '');
  const place = (year === '' ? FIRST : BEHIND_YEAR).exec(words)?.[0];
  if (place === undefined || (year !== '' && ZONE.test(place))) return undefined;
  for (let at = place.length; ;) {
    const rest = words.slice(at);
    const next = NO_NAME.test(rest) ? undefined : WITHIN.exec(rest)?.[0];
    if (next === undefined || ZONE.test(next)) return words.slice(0, at);
    at += next.length;
  }
}
