export { written, writtenForm } from './written-form.js';
export type {
  WrittenAttachment,
  WrittenCitation,
  WrittenClause,
  WrittenDocument,
  WrittenElements,
  WrittenPassage,
  WrittenPlan,
  WrittenReport,
  WrittenReportItem,
  WrittenReportSection,
  WrittenRoles,
  WrittenSection,
  WrittenStyle,
  WrittenTask,
} from './written.js';
export { writeEntry, writeItem, writeYaml } from './yaml-writer.js';
