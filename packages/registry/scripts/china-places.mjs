/** The compact table of places, from the pinned data package and data/divisions.yaml. */

const KINDS = /(?:省|自治区|市|地区|自治州|盟|区|县|旗|兵团)$/;

/** Every row says what it rests on, or that nobody has checked it. */
export function requireSource(rows, file, describe) {
  const bare = rows.filter((row) => !row.依据 && !(row.未核实?.length > 0));
  if (bare.length > 0) throw new Error(`${file}: 没有“依据”也没有“未核实”：${bare.map(describe).join('、')}`);
}

/** The divisions in force: those of the package, less its headings, plus what came later. */
export function currentDivisions(packaged, own) {
  const gone = new Set(own.停用.map(({ 代码, 名称 }) => 代码 + 名称));
  const left = new Set(own.不收.map(({ 代码 }) => 代码));
  const kept = packaged.filter(
    ({ code, name }) => !isHeading(code) && /^[1-6]/.test(code) && !left.has(code) && !gone.has(code + name),
  );
  const all = [...kept, ...own.新增.map(({ 代码, 名称 }) => ({ code: 代码, name: 名称 }))];
  return all.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Lines such as 市辖区 of a municipality or 省直辖县级行政区划: they name no place. */
const isHeading = (code) => /^(?:11|12|31|50)0[12]00$/.test(code) || /^\d{2}9000$/.test(code);

const month = (text) => text.replace('-', '');
const interval = (pair) => (pair ? pair.map(month).join('-') : '');

/** The code that usually comes next: of a prefecture, and of a county, the first of which is 02. */
const nextPrefecture = (last) => Math.floor(last / 100) * 100 + 100;
const nextCounty = (last) => (last % 100 === 0 ? last + 2 : last + 1);

/** A line a province. A prefecture stands behind a slash; both have the digits that do not follow from the code before. */
function provinceLines(current, cut) {
  const lines = [];
  let last = 0;
  for (const { code, name } of current) {
    if (code.endsWith('0000')) lines.push(code.slice(0, 2) + name);
    else if (code.endsWith('00')) {
      const isNext = Number(code) === nextPrefecture(last);
      lines.push(`${lines.pop()} /${isNext ? '' : code.slice(2, 4)}${cut(code, name)}`);
    } else {
      const isNext = Number(code) === nextCounty(last);
      const isSamePrefecture = Math.floor(last / 100) === Math.floor(Number(code) / 100);
      lines.push(`${lines.pop()} ${isNext ? '' : isSamePrefecture ? code.slice(4) : code.slice(2)}${cut(code, name)}`);
    }
    last = Number(code);
  }
  return lines;
}

/** Rows by the months that they share. */
function byMonths(rows, monthsOf) {
  const groups = new Map();
  for (const row of rows) groups.set(monthsOf(row), [...(groups.get(monthsOf(row)) ?? []), row]);
  return groups;
}

/** Rows that share their months, under them: `201510-201511:…;…`. */
const monthsText = (groups, textOf) =>
  [...groups].map(([key, rows]) => `${key}:${rows.map(textOf).join(' ')}`).join(';');

/** The digits of a code that differ from another one: two in a prefecture, four in a province, else all six. */
const digitsAfter = (before, code) =>
  code.slice(before.slice(0, 4) === code.slice(0, 4) ? 4 : before.slice(0, 2) === code.slice(0, 2) ? 2 : 0);

/** A successor: its name where the code has another one today. */
function successorText(code, next, names) {
  const [to, name] = [next.slice(0, 6), next.slice(6)];
  return digitsAfter(code, to) + (names.get(to) === name ? '' : name);
}

/** Beginnings other than those that follow from the names that ended, in their order; no months where there is none. */
function begunText(own, ended, names) {
  const following = new Map(
    [...ended].flatMap(([, rows]) =>
      rows.flatMap(({ 止, 后继 = [] }) =>
        后继
          .filter((next) => names.get(next.slice(0, 6)) === next.slice(6))
          .map((next) => [next.slice(0, 6), interval(止)]),
      ),
    ),
  );
  const begun = new Map(own.起用.map(({ 代码, 起 }) => [代码, interval(起)]));
  const codes = [...new Set([...following.keys(), ...begun.keys()])].filter(
    (code) => following.get(code) !== begun.get(code),
  );
  return monthsText(
    byMonths(codes, (code) => begun.get(code) ?? ''),
    (code) => code,
  );
}

function check(own, current) {
  const rows = [...own.新增, ...own.不收, ...own.起用, ...own.停用];
  requireSource(rows, 'divisions.yaml', ({ 代码, 名称 }) => 代码 + 名称);
  const names = new Set(current.map(({ code, name }) => code + name));
  const known = new Set([...names, ...own.停用.map(({ 代码, 名称 }) => 代码 + 名称)]);
  const faults = [
    ...rows.filter(({ 代码, 名称 }) => !/^\d{6}$/.test(代码) || !KINDS.test(名称.replace(/(?:群岛|海域)$/, '区'))),
    ...own.起用.filter(({ 代码, 名称 }) => !names.has(代码 + 名称)),
    ...own.停用.filter(({ 代码, 名称, 后继 = [] }) => names.has(代码 + 名称) || 后继.some((next) => !known.has(next))),
    ...[...own.起用, ...own.停用].filter(({ 起, 止 }) => [起, 止].some((pair) => pair && !(pair[0] <= pair[1]))),
  ];
  if (faults.length > 0) throw new Error(`divisions.yaml: ${JSON.stringify(faults.slice(0, 5))}`);
}

/** The names of all places, of today and of old. */
export const placeNames = (packaged, own) => [
  ...new Set(
    [...currentDivisions(packaged, own), ...own.停用.map(({ 名称: name }) => ({ name }))].map(({ name }) => name),
  ),
];

/** A name without its last character where the code implies that. */
function cutName(code, name, wholeName) {
  const cut = name.slice(0, -1);
  const kept = wholeName(Number(code), cut) === name ? cut : name;
  if (wholeName(Number(code), kept) !== name) throw new Error(`divisions.yaml: ${code}${name}`);
  return kept;
}

/** Text of the generated file. */
export function placesFile(packaged, own, wholeName) {
  const cut = (code, name) => cutName(code, name, wholeName);
  const current = currentDivisions(packaged, own);
  check(own, current);
  const today = new Map(current.map(({ code, name }) => [code, name]));
  const groups = byMonths(own.停用, ({ 起, 止 }) => `${interval(起)}~${interval(止)}`);
  let last = '';
  const ended = monthsText(groups, ({ 代码, 名称, 后继 = [], 未核实 = [] }) => {
    const next = 后继.map((to) => successorText(代码, to, today)).join('/');
    const digits = digitsAfter(last, 代码);
    last = 代码;
    return `${digits}${cut(代码, 名称)}${next === '' ? '' : `>${next}`}${未核实.includes('后继') ? '?' : ''}`;
  });
  return [
    '// Generated from lcn and data/divisions.yaml by scripts/build-data.mjs. Do not edit.',
    '',
    '/** A line a province; src/china/place-table.ts reads it. */',
    `export const PLACES = \`\\`,
    `${provinceLines(current, cut).join('\n')}\`;`,
    '',
    '/** Names in force that began after 2010-12, but when a name ended: between which months, then codes. */',
    `export const BEGUN = '${begunText(own, groups, today)}';`,
    '',
    '/** Names that ended after 2010-12: months of the beginning and the end, then code, name and successors. */',
    `export const ENDED = '${ended}';`,
    '',
  ].join('\n');
}
