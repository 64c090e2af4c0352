/** Radicals that Unicode does not tie to the character that people type; fonts share the glyph of both. */
const RADICALS =
  '⺁厂⺅亻⺆冂⺇几⺉刂⺋卩⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺘扌⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺨犭⺩王⺬示⺭礻⺯糹⺰纟⺲罒⺶羊⺷羊⺹耂⺻聿⺾艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角' +
  '⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟';

const PLAIN: ReadonlyMap<string, string> = new Map(
  Array.from({ length: RADICALS.length / 2 }, (_, index) => [RADICALS[index * 2] ?? '', RADICALS[index * 2 + 1] ?? '']),
);

/** Radicals and compatibility ideographs as the characters that people type, ligatures as their letters. */
export const plainForm = (text: string): string =>
  text.replace(
    /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/g,
    (character) => PLAIN.get(character) ?? character.normalize('NFKC'),
  );
