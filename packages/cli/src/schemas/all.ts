import cascadeReport from '../../../../schemas/cascade-report.schema.json';
import config from '../../../../schemas/config.schema.json';
import diffReport from '../../../../schemas/diff-report.schema.json';
import lintReport from '../../../../schemas/lint-report.schema.json';
import planModel from '../../../../schemas/plan-model.schema.json';
import plan from '../../../../schemas/plan.schema.json';
import planZh from '../../../../schemas/plan.zh.schema.json';
import registry from '../../../../schemas/registry.schema.json';
import reviewReport from '../../../../schemas/review-report.schema.json';
import statusReport from '../../../../schemas/status-report.schema.json';

/** The schemas that travel with the command. A file of its own in the build: most calls need none of them. */
export const SCHEMAS = {
  'plan.zh': planZh,
  plan,
  'plan-model': planModel,
  config,
  registry,
  'lint-report': lintReport,
  'diff-report': diffReport,
  'cascade-report': cascadeReport,
  'review-report': reviewReport,
  'status-report': statusReport,
} as const;
