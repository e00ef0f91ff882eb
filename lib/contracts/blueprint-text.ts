import type { BlueprintContent } from "@/lib/contracts/kind-schemas";

/** The text of the brief that a blueprint becomes: its author's words, a blank line between the parts. */
export function blueprintText(blueprint: BlueprintContent): string {
  const { goals, nonGoals, packages, risks, acceptanceTests } = blueprint;
  const parts = packages.map(({ title, text, criteria }) => [`${title}`, text, ...criteria].join("\n"));
  const lists = [goals, nonGoals, acceptanceTests, risks].map((lines) =>
    lines.map((each) => `- ${each}`).join("\n"),
  );
  const [goal = "", nonGoal = "", tests = "", risk = ""] = lists;
  return [goal, ...parts, nonGoal, tests, risk]
    .filter((part) => part !== "")
    .join("\n\n")
    .slice(0, 20_000);
}
