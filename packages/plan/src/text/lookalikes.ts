/**
 * Radicals of the CJK Radicals Supplement that look like a character in use, and that character
 * (Equivalent_Unified_Ideograph of Unicode). NFKC knows only two of this block.
 */
const SUPPLEMENT: ReadonlyMap<string, string> = new Map(
  '⺁厂 ⺄乙 ⺅亻 ⺆冂 ⺈刀 ⺉刂 ⺊卜 ⺌小 ⺍小 ⺎兀 ⺐尢 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺘扌 ⺙攵 ⺛旡 ⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺬示 ⺭礻 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺶羊 ⺹耂 ⺺肀 ⺽臼 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻈讠 ⻉贝 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻟飠 ⻠饣 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);

/** Radicals (U+2E80–2EFF, Kangxi U+2F00–2FD5) and compatibility ideographs (U+F900–FAFF, U+2F800–2FA1F). */
export const LOOKALIKES = /[\u2e80-\u2fd5\uf900-\ufaff]|\ud87e[\udc00-\ude1f]/;

/**
 * The character that a look-alike stands for; the character itself when it is a unified one after
 * all, undefined when it is a radical that no character in use equals.
 */
export function unifiedForm(character: string): string | undefined {
  const known = SUPPLEMENT.get(character);
  if (known !== undefined) return known;
  const composed = character.normalize('NFKC');
  if (composed !== character) return composed;
  const code = character.charCodeAt(0);
  return code >= 0x2e80 && code <= 0x2fd5 ? undefined : character;
}
