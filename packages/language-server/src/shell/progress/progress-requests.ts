import { dashboardPlan, type OpenPlan, statusReport } from '@workplan/language-service';
import {
  type DashboardParams,
  packDashboard,
  type PackedDashboard,
  REQUESTS,
  type StatusReport,
  type StatusReportParams,
} from '@workplan/language-service/protocol';
import { countPlans } from './count-plans.js';
import { messageOf } from '../reports.js';
import type { Session } from '../session.js';
import { TEXTS } from '../texts.js';

/** Requests about the progress of all plans of the workspace, each answered in one message. */
export function handleProgressRequests(session: Session): void {
  const {
    connection,
    workspace,
    language,
    requests: { plain },
  } = session;
  const count = countPlans({
    collect: workspace.collect,
    outgoing: session.encoding.outgoing,
    warm: session.reports.warm,
    isExpected: () => session.client.showsDashboard,
    failed: (error) => connection.console.error(messageOf(error)),
  });

  connection.onRequest(
    REQUESTS.dashboard,
    plain(
      TEXTS.progress,
      async ({ on, every = 'month' }: DashboardParams, work): Promise<PackedDashboard> => {
        const found = await count(work);
        return packDashboard({
          on,
          every,
          plans: found.flatMap(({ facts }) =>
            facts === undefined ? [] : dashboardPlan(facts, { on, every }, language()),
          ),
          left: found.flatMap(({ uri, title, facts }) => (facts === undefined ? [{ uri, title }] : [])),
        });
      },
      true,
    ),
  );

  connection.onRequest<StatusReport, void>(
    REQUESTS.statusReport,
    plain(TEXTS.progress, async ({ on, every, uri }: StatusReportParams, work) => {
      const plans = await workspace.collect(
        { isTransient: true, from: (plan: OpenPlan) => (uri === undefined || plan.uri === uri ? [plan] : []) },
        work,
      );
      return statusReport(plans, { on, every }, language());
    }),
  );
}
