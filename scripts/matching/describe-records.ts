import { z } from "zod";

interface Described {
  description?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: Described[];
  items?: Described;
  properties?: Record<string, Described>;
  required?: string[];
  minimum?: number;
  maximum?: number;
  format?: string;
}

/** Every record with every field, its kind, its limits and its unit, from the schemas themselves. */
export function describeRecords(records: Record<string, z.ZodType>): string {
  const lines = [
    "npm run --silent rank < RECORDS > ANSWERS",
    "",
    "Reads records as JSON Lines in the order of time and answers each `rank` with one line:",
    "  {id, order: [{freelancerId, score, newcomer, components: {fit, response, price, scoping, review, delivery}}], receipt}",
    "Scores are 0-100; the components add up to the score. `newcomer` is a place kept for somebody new, or somebody new.",
    "With --excluded also `excluded: [{freelancerId, reason}]` (slower). A line that cannot be read is answered with",
    "{error} and its id where there is one. Amounts are in minor units (cents), times in ISO 8601, days may be fractional.",
    "A field with ? may be absent; unknown fields are ignored.",
  ];
  for (const [type, schema] of Object.entries(records)) {
    const described = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Described;
    lines.push("", `${type}: ${described.description ?? ""}`);
    lines.push(...fieldsOf(described, "  "));
  }
  return `${lines.join("\n")}\n`;
}

function fieldsOf({ properties = {}, required = [] }: Described, indent: string): string[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const plain = withoutNull(field);
    const note = field.description ?? plain.description;
    const head = `${indent}${name}${required.includes(name) ? "" : "?"}: ${kindOf(plain)}${note ? `  ${note}` : ""}`;
    const inner = plain.properties ? plain : plain.items?.properties ? plain.items : null;
    return [head, ...(inner ? fieldsOf(inner, `${indent}  `) : [])];
  });
}

function withoutNull(field: Described): Described {
  const others = field.anyOf?.filter(({ type }) => type !== "null") ?? [];
  const [only] = others;
  return only && others.length === 1
    ? { ...only, description: field.description ?? only.description }
    : field;
}

function kindOf(field: Described): string {
  if (field.const !== undefined) return JSON.stringify(field.const);
  if (field.enum) return field.enum.length > 8 ? "ISO 4217 code" : field.enum.join(" | ");
  if (field.anyOf) return field.anyOf.map(kindOf).join(" | ");
  if (field.type === "array") return `list of ${field.items ? kindOf(field.items) : "anything"}`;
  if (field.type === "object") return "";
  const isBounded = field.minimum !== undefined && field.maximum !== undefined && field.maximum <= 100_000;
  return `${field.type ?? "text"}${isBounded ? ` ${field.minimum}-${field.maximum}` : ""}`;
}
