/**
 * The compact table of patterns, from data/patterns.yaml. A line is a row; src/china/rows.ts reads it. Central
 * bodies stay in the file: nothing asks for them when a name is read.
 */
import { requireSource } from './china-places.mjs';

const KEYS = new Set(
  '编号 类别 对口 层级 全称 简称 缩略 冠名形式 后缀 起 止 前身 冠名 地名 备注 依据 未核实'.split(' '),
);
/** 盟 are leagues and 地区, 渝 is 重庆 with its districts, 团 the corps in Xinjiang. */
const LEVELS = { 省: 'p', 市: 'c', 县: 'x', 盟: 'l', 渝: 'q', 团: 't' };
const WINDOW = /^\d{4}(?:-\d{2})?$/;

const letters = (levels) => [...levels].map((level) => LEVELS[level] ?? '?').join('');

function faultsOf(row, ids) {
  const forms = [row.全称, row.简称, row.缩略, row.冠名形式].flatMap((list) => list ?? []);
  return [
    ...Object.keys(row).filter((key) => !KEYS.has(key)),
    ...(/^[a-z0-9]+$/.test(row.编号 ?? '') ? [] : ['编号']),
    ...(/^[省市县盟渝团]+$/.test(row.层级 ?? '') ? [] : ['层级']),
    ...(forms.length > 0 && forms.every((form) => typeof form === 'string' && !/[|,;\s]/.test(form)) ? [] : ['形式']),
    ...Object.entries(row.后缀 ?? {}).filter(([level, words]) => !LEVELS[level] || !/^[委厅局办]+$/.test(words)),
    ...['起', '止'].filter((key) => row[key] !== undefined && !WINDOW.test(row[key])),
    ...(row.前身 ?? []).filter((id) => !ids.has(id)),
  ];
}

export function patternsFile(data, kindOf) {
  const rows = data.行;
  const ids = new Set(rows.map(({ 编号 }) => 编号));
  requireSource(rows, 'patterns.yaml', ({ 编号 }) => 编号);
  const faults = rows.map((row) => [row.编号, faultsOf(row, ids)]).filter(([, found]) => found.length > 0);
  const twice = rows.map(({ 编号 }) => 编号).filter((id, index, all) => all.indexOf(id) !== index);
  if (faults.length + twice.length > 0) throw new Error(`patterns.yaml: ${JSON.stringify([...faults, ...twice])}`);
  const successors = ({ 编号, 止 }) => (止 ? rows.filter(({ 前身 }) => 前身?.includes(编号)) : []);
  const lines = rows.map((row) =>
    [
      kindOf(row.类别),
      letters(row.层级),
      ...[row.全称, row.简称, row.缩略, row.冠名形式].map((list) => (list ?? []).join(',')),
      Object.entries(row.后缀 ?? {})
        .map(([level, words]) => LEVELS[level] + words)
        .join(','),
      row.起 || row.止 ? `${row.起 ?? ''}~${row.止 ?? ''}` : '',
      successors(row)
        .map((other) => rows.indexOf(other))
        .join(','),
      (row.冠名 ?? []).join(','),
      row.地名 === '简' ? '1' : '',
    ]
      .join('|')
      .replace(/\|+$/, ''),
  );
  return [
    '// Generated from data/patterns.yaml by scripts/build-data.mjs. Do not edit.',
    '',
    '/** A line a row, which is known by its number from 0: kind, levels, forms, suffixes, window, successors, leads, alias. */',
    'export const PATTERNS = `\\',
    `${lines.join('\n')}\`;`,
    '',
  ].join('\n');
}
