import { describe, expect, expectTypeOf, it } from "vitest";
import { z } from "zod";
import {
  type AppEvent,
  buildEvent,
  type EventOf,
  eventSchemas,
  eventTypes,
  parseEvent,
  parseRecordedEvent,
  versionOf,
} from "@/lib/events/registry";

const asked = buildEvent("question.asked", {
  subjectId: "contract-1",
  actorId: "ana",
  data: { questionId: "q1", owedBy: "client" },
});

describe("the registry", () => {
  it("keys each schema by its own type", () => {
    for (const type of eventTypes) {
      expect(eventSchemas[type].shape.type.value).toBe(type);
      expect(versionOf(type)).toBeGreaterThanOrEqual(1);
    }
  });

  it("names every contract event that signals and disputes stand on", () => {
    const needed = [
      "contract.agreed",
      "scope.snapshot",
      "milestone.funded",
      "change-order.proposed",
      "change-order.agreed",
      "change-order.declined",
      "question.asked",
      "question.answered",
      "checkpoint.kept",
      "checkpoint.moved",
      "checkpoint.missed",
      "delivery.submitted",
      "milestone.accepted",
      "changes.requested",
      "milestone.auto-accepted",
      "defect.reported",
      "defect.confirmed",
      "dispute.opened",
      "dispute.decided",
      "contract.paused",
      "contract.resumed",
      "contract.ended",
      "contract.closed",
      "contract.rehired",
      "review.published",
    ] as const;
    for (const type of needed) expect(eventSchemas[type].shape.subject.shape.type.value).toBe("contract");
  });

  it("can describe every event as JSON Schema, so that others can read the log", () => {
    for (const type of eventTypes)
      expect(z.toJSONSchema(eventSchemas[type])).toMatchObject({ type: "object" });
  });
});

describe("buildEvent", () => {
  it("fills in the version and the kind of subject", () => {
    expect(asked).toEqual({
      type: "question.asked",
      version: 1,
      subject: { type: "contract", id: "contract-1" },
      actorId: "ana",
      data: { questionId: "q1", owedBy: "client" },
    });
  });

  it("refuses data of the wrong shape", () => {
    const data = { questionId: "", owedBy: "client" as const };
    expect(() => buildEvent("question.asked", { subjectId: "c", actorId: null, data })).toThrow(z.ZodError);
  });
});

describe("parseEvent", () => {
  it("returns what is valid unchanged", () => {
    expect(parseEvent(JSON.parse(JSON.stringify(asked)))).toEqual(asked);
  });

  it.each([
    ["an unknown type", { ...asked, type: "question.forgotten" }],
    ["a prototype's name", { ...asked, type: "toString" }],
    ["another version", { ...asked, version: 2 }],
    ["another subject", { ...asked, subject: { type: "listing", id: "l" } }],
    ["a missing actor", { ...asked, actorId: undefined }],
    ["nothing", null],
  ])("refuses %s", (_, input) => {
    expect(() => parseEvent(input)).toThrow(z.ZodError);
  });

  it("tells events apart by type", () => {
    const event: AppEvent = parseEvent(asked);
    if (event.type === "question.asked") expectTypeOf(event).toEqualTypeOf<EventOf<"question.asked">>();
    expectTypeOf<EventOf<"contract.closed">["data"]["finalMinor"]>().toEqualTypeOf<number>();
  });
});

it("reads a stored row with its place in the log", () => {
  const row = { ...asked, id: "17", at: "2026-11-20T10:00:00.000Z" };
  expect(parseRecordedEvent(row)).toEqual({ ...asked, id: "17", at: new Date("2026-11-20T10:00:00.000Z") });
});
