import { z } from "zod";
import { locales } from "@/lib/locales";

/** Addresses are kept in lower case: nobody means two mailboxes by two spellings. */
export const Email = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** No line breaks, and nothing that turns the direction of the text around it. */
export const PersonName = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]+$/u, "accounts.errors.name");

/** A password that is being chosen. What is typed is taken as it is: no trimming, no cutting, no folding. */
export const NewPassword = z.string().min(8).max(500);
/** A password that is being checked. The length only keeps megabytes away from the hash. */
const GivenPassword = z.string().min(1).max(500, "accounts.errors.signIn");

const Token = z.string().min(20).max(200);
const Next = z.string().max(2000).optional();

export const sides = ["client", "freelancer", "both"] as const;

export const SignUp = z.object({
  name: PersonName,
  email: Email,
  password: NewPassword,
  side: z.enum(sides, "errors.required"),
  next: Next,
});
export type SignUp = z.infer<typeof SignUp>;

/** Six digits from the app, or one of the recovery codes. */
const Code = z.string().trim().min(6, "accounts.errors.code").max(40, "accounts.errors.code");
const OptionalPassword = z.string().max(500, "accounts.errors.currentPassword").optional();

export const ProvePerson = z.object({ code: Code, next: Next });
export type ProvePerson = z.infer<typeof ProvePerson>;

export const BeginFactor = z.object({ currentPassword: OptionalPassword });
export type BeginFactor = z.infer<typeof BeginFactor>;

export const ConfirmFactor = z.object({ code: Code });
export type ConfirmFactor = z.infer<typeof ConfirmFactor>;

export const EndFactor = z.object({ code: Code, currentPassword: OptionalPassword });
export type EndFactor = z.infer<typeof EndFactor>;

export const SignIn = z.object({ email: Email, password: GivenPassword, next: Next });
export type SignIn = z.infer<typeof SignIn>;

export const demoRoles = ["client", "freelancer", "admin"] as const;
export const SignInDemo = z.object({ role: z.enum(demoRoles), next: Next });
export type SignInDemo = z.infer<typeof SignInDemo>;

export const ConfirmEmail = z.object({ token: Token, password: GivenPassword, next: Next });
export type ConfirmEmail = z.infer<typeof ConfirmEmail>;

export const AskByEmail = z.object({ email: Email });
export type AskByEmail = z.infer<typeof AskByEmail>;

export const ResetPassword = z.object({ token: Token, newPassword: NewPassword });
export type ResetPassword = z.infer<typeof ResetPassword>;

export const ChangePassword = z.object({ currentPassword: GivenPassword, newPassword: NewPassword });
export type ChangePassword = z.infer<typeof ChangePassword>;

export const AskEmailChange = z.object({ email: Email, currentPassword: GivenPassword });
export type AskEmailChange = z.infer<typeof AskEmailChange>;

export const ChangeEmail = z.object({ token: Token });
export type ChangeEmail = z.infer<typeof ChangeEmail>;

export const ChangeName = z.object({ name: PersonName });
export type ChangeName = z.infer<typeof ChangeName>;

export const EndSession = z.object({ sessionId: z.uuid() });
export type EndSession = z.infer<typeof EndSession>;

export const KeepLocale = z.object({ locale: z.enum(locales) });
export type KeepLocale = z.infer<typeof KeepLocale>;

export const SwitchView = z.object({ view: z.enum(["client", "freelancer"]) });
export type SwitchView = z.infer<typeof SwitchView>;

const Reason = z.string().trim().min(10).max(2000);

export const SuspendPerson = z.object({ personId: z.uuid(), reason: Reason, caseId: z.uuid().optional() });
export type SuspendPerson = z.infer<typeof SuspendPerson>;

export const LiftSuspension = z.object({ personId: z.uuid(), caseId: z.uuid().optional() });
export type LiftSuspension = z.infer<typeof LiftSuspension>;

export const seatRoles = ["owner", "member", "finance"] as const;

/** Stands in mail to people who do not know us yet, so it may not carry an address to lure them to. */
const OrganisationName = PersonName.regex(/^(?!.*(:\/\/|www\.|@)).*$/is, "accounts.errors.organisationName");

export const CreateOrganisation = z.object({ name: OrganisationName });
export type CreateOrganisation = z.infer<typeof CreateOrganisation>;

export const OfferSeat = z.object({ organisationId: z.uuid(), email: Email, role: z.enum(seatRoles) });
export type OfferSeat = z.infer<typeof OfferSeat>;

export const SeatOffer = z.object({ seatInvitationId: z.uuid() });
export type SeatOffer = z.infer<typeof SeatOffer>;

export const ChangeSeat = z.object({
  organisationId: z.uuid(),
  personId: z.uuid(),
  role: z.enum(seatRoles),
});
export type ChangeSeat = z.infer<typeof ChangeSeat>;

export const RemoveSeat = z.object({ organisationId: z.uuid(), personId: z.uuid() });
export type RemoveSeat = z.infer<typeof RemoveSeat>;
