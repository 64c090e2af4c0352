import { coverage, reanchor, scalarOf, type Severity } from '@workplan/core';
import { rangeAt, type OpenPlan } from '../../open-plan.js';
import { planDate, planPlace } from '../../plan-facts.js';
import { countOfTasks } from '../all-tasks.js';
import type { PlanStatus, SourceStatus } from '../../protocol.js';

/** The plan in figures: its findings, the registry for its names, and how it agrees with its source. */
export function status(plan: OpenPlan): PlanStatus {
  const { findings, document, registry } = plan;
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const place = planPlace(plan);
  const known = place === undefined ? undefined : registry.jurisdiction(place)?.name;
  const date = planDate(plan);
  const source = sourceStatus(plan);
  const named = scalarOf(document.parts.bound.root, 'jurisdiction')?.node;
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    tasks: countOfTasks(document),
    ...(known === undefined ? {} : { registry: known }),
    ...(place === undefined ? {} : { place }),
    ...(named === undefined ? {} : { placeRange: rangeAt(plan, named) }),
    ...(date === undefined ? {} : { date }),
    ...(source === undefined ? {} : { source }),
  };
}

function sourceStatus({ document, source, findings, language }: OpenPlan): SourceStatus | undefined {
  const tasks = countOfTasks(document);
  if (source === undefined) {
    if (document.rangeOf(['source', 'file']) === undefined) return undefined;
    const reason = findings.find(({ rule }) => rule === 'source-missing')?.message[language];
    return { found: false, tasks, anchored: 0, covered: 0, ...(reason === undefined ? {} : { reason }) };
  }
  const anchored = reanchor(document, source.text).anchors.filter(
    ({ node, status: at }) => node.kind === 'task' && node.object.type === 'task' && at === 'unchanged',
  ).length;
  return { found: true, tasks, anchored, covered: coverage(document, source.text).share };
}
