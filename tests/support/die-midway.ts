import type { Viewer } from "@/lib/accounts/viewer";
import { contractDeadlines } from "@/lib/contracts/deadline-effects";
import { fundMilestone } from "@/lib/contracts/fund-milestone";
import { runDueDeadlines } from "@/lib/deadlines";
import { sandboxProvider } from "@/lib/payments/sandbox/sandbox-provider";

// A process of its own that dies where it hurts: after the request for money is stored and before the provider is
// asked, or with the effect of a deadline done and not committed.
const { where, viewer, milestoneId, now } = JSON.parse(process.argv[2] ?? "{}") as {
  where: "funding" | "deadline";
  viewer: Viewer;
  milestoneId: string;
  now: string;
};
const die = () => process.kill(process.pid, "SIGKILL");

if (where === "funding") {
  sandboxProvider.chargeSaved = async () => {
    die();
    return new Promise(() => undefined);
  };
  await fundMilestone(viewer, { milestoneId });
} else {
  const acceptance = contractDeadlines["contracts.acceptance"];
  if (!acceptance) throw new Error("no such deadline");
  const deadly: typeof acceptance = {
    ...acceptance,
    async run(tx, due, at) {
      await acceptance.run(tx, due, at);
      die();
      await new Promise(() => undefined);
    },
  };
  await runDueDeadlines({ "contracts.acceptance": deadly }, new Date(now));
}
