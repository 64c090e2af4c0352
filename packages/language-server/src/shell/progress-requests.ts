import { dashboardPlan, type OpenPlan, statusReport, titleOf } from '@workplan/language-service';
import {
  type DashboardParams,
  packDashboard,
  type PackedDashboard,
  REQUESTS,
  type StatusReport,
  type StatusReportParams,
} from '@workplan/language-service/protocol';
import { type CountedPlan, createCountedPlans } from './counted-plans.js';
import type { Session } from './session.js';
import { TEXTS } from './texts.js';

/** Requests about the progress of all plans of the workspace, each answered in one message. */
export function handleProgressRequests({
  connection,
  workspace,
  encoding,
  language,
  requests: { plain },
}: Session): void {
  const counted = createCountedPlans();

  connection.onRequest(
    REQUESTS.dashboard,
    plain(
      TEXTS.progress,
      async ({ on, every = 'month' }: DashboardParams, work): Promise<PackedDashboard> => {
        const about = [on, every, language()].join();
        const count = (plan: OpenPlan): CountedPlan => ({
          uri: plan.uri,
          title: titleOf(plan),
          plan: encoding.outgoing(dashboardPlan(plan, { on, every }), plan.uri),
        });
        const found = await workspace.collect(
          {
            isTransient: true,
            known(uri, text) {
              const before = counted.of(uri, text, about);
              return before && [before];
            },
            from(plan: OpenPlan) {
              const { text } = plan.document;
              return [counted.of(plan.uri, text, about) ?? counted.keep(count(plan), text, about)];
            },
          },
          work,
        );
        counted.retain(found.map(({ uri }) => uri));
        return packDashboard({
          on,
          every,
          plans: found.flatMap(({ plan }) => plan ?? []),
          left: found.flatMap(({ uri, title, plan }) => (plan === undefined ? [{ uri, title }] : [])),
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
