// Measures inside the extension host, which all extensions share: how long it is at work without looking up, and when each
// keystroke arrives. A pause counts no longer than the processor was used in it, so that a busy machine is not taken for a busy host.
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { commands, workspace } = require('vscode');

const BEAT_MS = 2;

exports.activate = ({ subscriptions }) => {
  const put = (said) =>
    writeFileSync(join(workspace.workspaceFolders[0].uri.fsPath, 'meter.json'), JSON.stringify(said));
  let running;
  const stop = () => {
    running?.dispose();
    running = undefined;
  };
  subscriptions.push(
    { dispose: stop },
    commands.registerCommand('meter.start', () => {
      stop();
      running = meter();
      put({ isRunning: true });
    }),
    // Programs of other extensions that the host holds, by the end of their path.
    commands.registerCommand('meter.programs', () => {
      put({
        at: Date.now(),
        programs: Object.keys(require.cache)
          .filter((path) => /workplan\.workplan[^/]*\/dist\//.test(path))
          .map((path) => path.replace(/^.*\/dist\//, '')),
      });
    }),
    commands.registerCommand('meter.stop', () => {
      put({ isRunning: false, ...running?.report() });
      stop();
    }),
  );
};

function meter() {
  const arrived = [];
  let [time, used] = [performance.now(), process.cpuUsage()];
  let [longest, whileTyping, pause] = [0, 0, 0];
  const beat = () => {
    const now = performance.now();
    const { user, system } = process.cpuUsage(used);
    pause = Math.max(pause, now - time);
    longest = Math.max(longest, Math.min(now - time, (user + system) / 1000));
    [time, used] = [now, process.cpuUsage()];
  };
  const beating = setInterval(beat, BEAT_MS);
  const watching = workspace.onDidChangeTextDocument(({ document: { uri }, contentChanges }) => {
    if (uri.scheme !== 'file' || contentChanges.length === 0) return;
    beat();
    whileTyping = longest;
    for (const { text } of contentChanges) for (const character of text) arrived.push([character, Date.now()]);
  });
  return {
    /** Milliseconds: the longest stretch of work until the last keystroke, the longest of all, the longest pause by the clock. */
    report: () => ({ arrived, whileTyping, longest, pause }),
    dispose() {
      clearInterval(beating);
      watching.dispose();
    },
  };
}
