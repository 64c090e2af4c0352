/** Text of the generated file of one jurisdiction: a line per body, usual values left out. */

const isUsual = (jurisdiction, body) => ({
  id: body.id === body.shortForm,
  jurisdiction: body.jurisdiction === jurisdiction.name,
  fullNameVerified: body.fullNameVerified === (body.fullName !== undefined),
  aliases: body.aliases.length === 0,
  successors: body.successors.length === 0,
  predecessors: body.predecessors.length === 0,
  successionVerified: body.successionVerified,
  certainty: body.certainty === 'recorded',
  pinyin: body.pinyin === '',
  initials: body.initials === '',
});

function bodyLine(jurisdiction, body) {
  const usual = isUsual(jurisdiction, body);
  return literal(Object.fromEntries(Object.entries(body).filter(([key]) => !usual[key])));
}

/** JSON with bare keys and single quotes, as the sources are written. */
function literal(value) {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(
      ([key, item]) => `${/^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(key) ? key : literal(key)}: ${literal(item)}`,
    )
    .join(', ')} }`;
}

/** Text of the generated file of one jurisdiction; `up` leads from it to the compact shapes. */
export function bodiesFile(constant, source, jurisdiction, up = './') {
  const { bodies, changes, ...head } = jurisdiction;
  return [
    `// Generated from data/${source} by scripts/build-data.mjs. Do not edit.`,
    `import type { CompactJurisdiction } from '${up}compact.js';`,
    '',
    `export const ${constant}: CompactJurisdiction = {`,
    ...Object.entries(head).map(([key, value]) => `  ${key}: ${literal(value)},`),
    '  bodies: [',
    ...bodies.map((body) => `    ${bodyLine(jurisdiction, body)},`),
    '  ],',
    '  changes: [',
    ...changes.map((change) => `    ${literal(change)},`),
    '  ],',
    '};',
    '',
  ].join('\n');
}

/** Text of the generated file of several jurisdictions. */
export const bodiesListFile = (constant, source, jurisdictions) =>
  [
    `// Generated from data/${source} by scripts/build-data.mjs. Do not edit.`,
    `import type { CompactJurisdiction } from '../data/compact.js';`,
    '',
    `export const ${constant}: readonly CompactJurisdiction[] = [`,
    ...jurisdictions.map((jurisdiction) => {
      const { bodies, ...head } = jurisdiction;
      return [
        `  { ${literal(head).slice(2, -2)}, bodies: [`,
        ...bodies.map((body) => `    ${bodyLine(jurisdiction, body)},`),
        '  ] },',
      ].join('\n');
    }),
    '];',
    '',
  ].join('\n');

/** The bodies of the short list of which the complete one tells more links. */
export const cutList = (ids) =>
  [
    '',
    '/** Bodies whose predecessors or successors are in the complete list only. */',
    `export const NATIONAL_CUT: readonly string[] = ${literal(ids)};`,
    '',
  ].join('\n');

/** Every name in a jurisdiction. */
export const jurisdictionNames = ({ name, aliases, bodies }) => [
  name,
  ...aliases,
  ...bodies.flatMap((body) => [body.shortForm, ...(body.alsoShort ?? []), body.fullName ?? '', ...body.aliases]),
];
