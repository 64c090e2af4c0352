import { defineRule } from '@workplan/lint';
import { texts } from './texts.js';

/** Chinese and English keys in one file. The rarer ones are to be changed. */
export const mixedDialect = defineRule({
  id: 'mixed-dialect',
  group: 'shape',
  severity: 'warning',
  fix: 'safe',
  texts,
  check({ document, dialect: main }, report) {
    if (document.bound.keys[main === 'zh' ? 'en' : 'zh'] === 0) return;
    for (const objects of document.bound.objects.values()) {
      for (const object of objects) {
        for (const { spec, entry, dialect } of object.fields.values()) {
          if (dialect === undefined || dialect === main) continue;
          const { key } = entry;
          const to = spec[main];
          report(
            main === 'zh' ? 'english' : 'chinese',
            key,
            { key: key.value, to },
            { fixes: [{ title: 'rename', edits: [{ start: key.start, end: key.end, text: to }] }] },
          );
        }
      }
    }
  },
});
