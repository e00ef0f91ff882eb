import { invalid } from "@/lib/errors";
import { reasoningFields, type SendProposal } from "@/lib/proposals/schemas";
import { screenText } from "@/lib/screening/screen-text";

/** Throws at the first field whose text the screening rules would not let through, naming the field. */
export function screenProposal(input: SendProposal): void {
  for (const field of reasoningFields) screenField(field, input[field]);
  for (const [index, milestone] of input.milestones.entries()) {
    screenField(`milestones[${index}].title`, milestone.title);
    screenField(`milestones[${index}].criteria`, milestone.criteria.join("\n"));
  }
}

function screenField(field: string, text: string): void {
  // An answer to one of seven questions may be short; how long is the schema's rule.
  const found = screenText(text, "proposal").find(
    ({ rule, severity }) => severity !== "note" && rule !== "empty",
  );
  if (found) throw invalid(found.key, field, found.params);
}
