// Makes the pictures of docs/office.md: pages as LibreOffice prints them (soffice and pdftoppm are needed). They show
// what we write, in the fonts of this machine.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePlan, printedParts } from '../../packages/core/dist/index.js';
import { taskWorkbook } from '../../packages/core/dist/workbook.js';
import { renderDocx } from '../../packages/office/dist/docx-out.js';
import { renderWorkbook } from '../../packages/office/dist/xlsx-out.js';
import { fail, ROOT } from '../lib.mjs';

const TARGET = join(ROOT, 'docs/images/office');
const documentOf = (name) => parsePlan(readFileSync(join(ROOT, `examples/${name}.plan.yaml`)));
const partsOf = (name) => printedParts(documentOf(name).plan);
const isOnPaper = ({ role }) => role !== 'headlines';

/** Name, file, its kind, and which page is shown. */
const PICTURES = [
  [
    'formal',
    () => renderDocx(partsOf('shanghai-2016-egov').filter(isOnPaper), { head: '上海市人民政府办公厅文件' }),
    'docx',
    1,
  ],
  ['text', () => renderDocx(partsOf('shanghai-2016-egov')), 'docx', 3],
  ['table', () => renderDocx(partsOf('reform-list-2018').filter(isOnPaper)), 'docx', 5],
  ['workbook', () => renderWorkbook(taskWorkbook(documentOf('shanghai-2016-egov'))), 'xlsx', 1],
];

const folder = mkdtempSync(join(tmpdir(), 'workplan-pictures-'));
mkdirSync(TARGET, { recursive: true });
try {
  for (const [name, make, kind, page] of PICTURES) {
    writeFileSync(join(folder, `${name}.${kind}`), make());
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    call('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, `${name}.${kind}`),
    ]);
    const options = ['-png', '-gray', '-r', '60', '-f', String(page), '-l', String(page), '-singlefile'];
    const colours = name === 'formal' ? options.filter((option) => option !== '-gray') : options;
    call('pdftoppm', [...colours, join(folder, `${name}.pdf`), join(TARGET, name)]);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function call(program, args) {
  const { status } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) fail(`${program} did not work`, 1);
}
