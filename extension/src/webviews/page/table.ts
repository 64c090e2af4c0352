import { connect, root } from '../dom.js';
import { GridView } from '../grid/grid-view.js';
import { withDelta } from '../grid/model/delta.js';
import { startState, type GridState } from '../grid/model/state.js';
import type { PageTable } from '../messages.js';

let view: GridView | undefined;
let table: PageTable = { version: 0, rows: [], sections: [], statuses: [] };

const wire = connect<GridState>((message) => {
  if (message.type === 'names') view?.offer(message.request, message.names);
  if (message.type === 'refused') view?.refused(message.why, message.words);
  if (message.type === 'table') {
    ({ table } = message);
    if (view === undefined) {
      const { texts, isReadonly } = message;
      view = new GridView({ root: root(), texts, isReadonly, wire, state: wire.state() ?? startState() });
    }
    view.show(table);
  }
  if (message.type === 'rows') {
    const { version, sections } = message;
    table = { ...table, version, sections, rows: withDelta(table.rows, message) };
    view?.show(table);
  }
});
