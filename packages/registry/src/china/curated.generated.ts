// Generated from data/places/*.yaml by scripts/build-data.mjs. Do not edit.
import type { CompactJurisdiction } from '../data/compact.js';

export const CURATED: readonly CompactJurisdiction[] = [
  { name: '招远市', aliases: [], parent: '全国', changes: [], departures: { complete: false, without: [], adopted: {  } }, bodies: [
    { kind: 'department', shortForm: '市财政局', alsoShort: ['市国有资产监督管理局'], fullName: '招远市财政局', note: '依据：招远市人民政府网站 col118126（2026-07）；市国有资产监督管理局是挂牌名称。' },
    { kind: 'department', shortForm: '市农业农村局', alsoShort: ['市乡村振兴局', '市畜牧兽医局'], fullName: '招远市农业农村局', note: '依据：招远市人民政府网站 col60619（2026-07）；市乡村振兴局、市畜牧兽医局是挂牌名称。' },
    { kind: 'department', shortForm: '市综合行政执法局', alsoShort: ['市城市管理局'], fullName: '招远市综合行政执法局', note: '依据：招远市人民政府网站 col119963（2026-07）；市城市管理局是挂牌名称。' },
    { kind: 'institution', shortForm: '市罗山省级自然保护区管理服务中心', note: '依据：招远市人民政府网站 col119963（2026-07）。', unverified: ['kind'] },
  ] },
  { name: '广东省', aliases: [], parent: '全国', changes: [], departures: { complete: false, without: [], adopted: { 数据: '省政务和数据局' } }, bodies: [
    { kind: 'department', shortForm: '省政务和数据局', fullName: '广东省政务和数据局', note: '依据：数字广东建设2025年工作要点。', unverified: ['full'] },
    { kind: 'institution', shortForm: '省海洋综合执法总队', note: '依据：数字广东建设2025年工作要点。', unverified: ['kind'] },
    { kind: 'office', shortForm: '海关总署广东分署', note: '依据：数字广东建设2025年工作要点。', unverified: ['kind'] },
  ] },
  { name: '泸县', aliases: [], parent: '全国', changes: [], departures: { complete: false, without: [], adopted: {  } }, bodies: [
    { kind: 'office', shortForm: '县经开区', note: '依据：http://www.sctyzx.gov.cn/lz/202306/54296520.html（2023-06）。', unverified: ['kind'] },
    { kind: 'other', shortForm: '医药产业园', note: '依据：http://www.sctyzx.gov.cn/lz/202306/54296520.html（2023-06）。', unverified: ['kind'] },
    { kind: 'department', shortForm: '县国资和金融局', note: '依据：http://www.sctyzx.gov.cn/lz/202306/54296520.html（2023-06）。' },
  ] },
];
