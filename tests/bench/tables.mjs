// Many small plans as one table: npm run bench:tables [PLANS]
// Makes the plans in a temporary folder, writes their tasks as Parquet, reads the file again and counts. Prints the most
// memory that the command held, and its processor time for each plan.
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../packages/cli/bin/workplan.js', import.meta.url));
const PLANS = Number(process.argv[2] ?? 100_000);
const IN_A_FOLDER = 1_000;
const BODIES = ['市教委', '市公安局', '市财政局', '市卫生计生委', '市民政局'];

/** A plan of one to five tasks. */
function planOf(index) {
  const tasks = Array.from({ length: (index % 5) + 1 }, (_, at) => {
    const body = BODIES[(index + at) % BODIES.length];
    return `  - 序号: ${at + 1}\n    内容: 完成第${index}号事项的第${at + 1}步。\n    牵头: [${body}]\n    时限: 2016年${(at % 12) + 1}月底前\n`;
  });
  return `工作方案: 1\n标题: 第${index}号方案\n地区: 上海市\n期间: 2016\n任务:\n${tasks.join('')}`;
}

const folder = mkdtempSync(join(tmpdir(), 'workplan-tables-'));
try {
  let tasks = 0;
  for (let index = 0; index < PLANS; index += 1) {
    const inner = join(folder, 'plans', String(Math.floor(index / IN_A_FOLDER)));
    if (index % IN_A_FOLDER === 0) mkdirSync(inner, { recursive: true });
    writeFileSync(join(inner, `${index}.plan.yaml`), planOf(index));
    tasks += (index % 5) + 1;
  }
  const measure = join(folder, 'measure.cjs');
  writeFileSync(
    measure,
    "process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); require('node:fs').writeFileSync(process.env.MEASURED, JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime })); });\n",
  );
  const measured = join(folder, 'measured.json');
  const args = ['--require', measure, BIN, 'table', 'plans', '-f', 'parquet', '-o', 'tasks.parquet', '--no-config'];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, MEASURED: measured },
  });
  if (status !== 0) throw new Error(stderr);
  const { maxRSS, cpu } = JSON.parse(readFileSync(measured, 'utf8'));
  const bytes = readFileSync(join(folder, 'tasks.parquet'));
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  const counted = Number(parquetMetadata(file).num_rows);
  const leads = new Map();
  for (const { lead } of await parquetReadObjects({ file, columns: ['lead'] }))
    leads.set(lead, (leads.get(lead) ?? 0) + 1);
  console.log(`${PLANS} plans, ${tasks} tasks written, ${counted} read`);
  console.log(
    `memory at most ${Math.round(maxRSS / 1024)} MB; ${(cpu / PLANS).toFixed(0)} µs of processor for each plan`,
  );
  console.log(
    `file ${(bytes.length / 1e6).toFixed(1)} MB; leads ${[...leads].map(([lead, n]) => `${lead} ${n}`).join(', ')}`,
  );
  if (counted !== tasks) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
