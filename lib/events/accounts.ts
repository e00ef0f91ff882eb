import { z } from "zod";
import { defineEvent, idSchema } from "@/lib/events/define-event";

const seatRole = z.enum(["owner", "member", "finance"]);
const side = z.enum(["client", "freelancer"]);

export const accountEvents = {
  "person.registered": defineEvent("person.registered", 1, "person", {
    through: z.enum(["password", "provider", "demo", "import"]),
  }),
  "person.email-confirmed": defineEvent("person.email-confirmed", 1, "person", {}),
  "person.email-changed": defineEvent("person.email-changed", 1, "person", {}),
  "person.password-changed": defineEvent("person.password-changed", 1, "person", {
    how: z.enum(["changed", "reset"]),
  }),
  "person.signed-in": defineEvent("person.signed-in", 1, "person", {
    through: z.enum(["password", "provider", "demo", "factor"]),
  }),
  "person.factor-added": defineEvent("person.factor-added", 1, "person", {}),
  "person.factor-ended": defineEvent("person.factor-ended", 1, "person", {}),
  "person.recovery-code-used": defineEvent("person.recovery-code-used", 1, "person", {}),
  "person.signed-out": defineEvent("person.signed-out", 1, "person", { everywhere: z.boolean() }),
  "person.side-added": defineEvent("person.side-added", 1, "person", { side }),
  "person.made-admin": defineEvent("person.made-admin", 1, "person", {}),
  "organisation.created": defineEvent("organisation.created", 1, "organisation", {}),
  "organisation.seat-offered": defineEvent("organisation.seat-offered", 1, "organisation", {
    seatInvitationId: idSchema,
    role: seatRole,
  }),
  "organisation.seat-offer-ended": defineEvent("organisation.seat-offer-ended", 1, "organisation", {
    seatInvitationId: idSchema,
    how: z.enum(["declined", "withdrawn"]),
  }),
  "organisation.seat-given": defineEvent("organisation.seat-given", 1, "organisation", {
    personId: idSchema,
    role: seatRole,
  }),
  "organisation.seat-changed": defineEvent("organisation.seat-changed", 1, "organisation", {
    personId: idSchema,
    from: seatRole,
    to: seatRole,
  }),
  "organisation.seat-taken": defineEvent("organisation.seat-taken", 1, "organisation", {
    personId: idSchema,
    role: seatRole,
  }),
};
