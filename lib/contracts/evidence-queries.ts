import { DeliveryContent } from "@/lib/contracts/delivery-schemas";
import { EvidenceItems, type EvidenceKind } from "@/lib/contracts/dispute-schemas";
import { db } from "@/lib/db";
import { isUuid } from "@/lib/ids";

/** A thing that can be brought forward, as a list names it. */
export interface EvidenceChoice {
  kind: Exclude<EvidenceKind, "link">;
  ref: string;
  /** Its name or its writer's words. */
  title: string;
  /** The version of a file, the attempt of a delivery. */
  number: number | null;
  at: Date;
  /** What can be read where it is shown; the terms are named in the catalogue (disputes.evidence.part). */
  parts: { key: "note" | "answer" | "choice" | "reason" | "outcome"; text: string }[];
}

/** What has been brought forward: null where the thing is no longer there. */
export type EvidenceView = { ref: string; note: string } & (
  | { kind: "link" }
  | { kind: EvidenceChoice["kind"]; found: EvidenceChoice | null }
);

/** Everything of a contract that can be brought forward, oldest first. The caller has loaded the contract for the viewer. */
export const evidenceChoices = (contractId: string): Promise<EvidenceChoice[]> => readParts(contractId);

/** Stored evidence as it is read: each piece with what it refers to. The caller may read the contract's disputes. */
export async function evidenceViews(contractId: string, ...stored: unknown[]): Promise<EvidenceView[][]> {
  const lists = stored.map((items) => EvidenceItems.parse(items ?? []));
  const refs = lists.flat().flatMap(({ kind, ref }) => (kind !== "link" && isUuid(ref) ? [ref] : []));
  const parts = refs.length > 0 ? await readParts(contractId, refs) : [];
  return lists.map((items) =>
    items.map(({ kind, ref, note }) =>
      kind === "link"
        ? { kind, ref, note }
        : { kind, ref, note, found: parts.find((part) => part.kind === kind && part.ref === ref) ?? null },
    ),
  );
}

async function readParts(contractId: string, refs?: string[]): Promise<EvidenceChoice[]> {
  const where = { contractId, ...(refs ? { id: { in: refs } } : {}) };
  const [files, deliveries, questions, decisions, changes] = await Promise.all([
    db.contractFile.findMany({
      where: { ...where, state: "ready" },
      orderBy: [{ name: "asc" }, { version: "asc" }],
      select: { id: true, name: true, version: true, createdAt: true },
    }),
    db.delivery.findMany({
      where: { state: "submitted", milestone: { contractId }, ...(refs ? { id: { in: refs } } : {}) },
      orderBy: [{ milestone: { position: "asc" } }, { attempt: "asc" }],
      select: {
        id: true,
        attempt: true,
        submittedAt: true,
        updatedAt: true,
        content: true,
        milestone: { select: { title: true } },
      },
    }),
    db.roomQuestion.findMany({
      where,
      orderBy: { askedAt: "asc" },
      select: { id: true, text: true, answer: true, askedAt: true },
    }),
    db.roomDecision.findMany({
      where,
      orderBy: { createdAt: "asc" },
      select: { id: true, question: true, choice: true, reason: true, outcome: true, createdAt: true },
    }),
    db.changeOrder.findMany({
      where,
      orderBy: { createdAt: "asc" },
      select: { id: true, what: true, answer: true, createdAt: true },
    }),
  ]);
  return [
    ...files.map(({ id, name, version, createdAt }) => ({
      ...{ kind: "file" as const, ref: id, title: name, number: version, at: createdAt, parts: [] },
    })),
    ...deliveries.map(({ id, attempt, submittedAt, updatedAt, content, milestone }) => ({
      ...{ kind: "delivery" as const, ref: id, title: milestone.title, number: attempt },
      at: submittedAt ?? updatedAt,
      parts: written({ note: noteOf(content) }),
    })),
    ...questions.map(({ id, text, answer, askedAt }) => ({
      ...{ kind: "question" as const, ref: id, title: text, number: null, at: askedAt },
      parts: written({ answer }),
    })),
    ...decisions.map(({ id, question, createdAt, ...parts }) => ({
      ...{ kind: "decision" as const, ref: id, title: question, number: null, at: createdAt },
      parts: written(parts),
    })),
    ...changes.map(({ id, what, answer, createdAt }) => ({
      ...{ kind: "change-order" as const, ref: id, title: what, number: null, at: createdAt },
      parts: written({ answer }),
    })),
  ];
}

type PartTexts = Partial<Record<EvidenceChoice["parts"][number]["key"], string | null>>;

/** The parts that say something, in the order in which they are read. */
function written(texts: PartTexts): EvidenceChoice["parts"] {
  const order = ["note", "answer", "choice", "reason", "outcome"] as const;
  return order.flatMap((key) => {
    const text = texts[key];
    return text ? [{ key, text }] : [];
  });
}

function noteOf(content: unknown): string {
  const read = DeliveryContent.safeParse(content);
  return read.success ? read.data.note : "";
}
