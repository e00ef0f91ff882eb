import type { Viewer } from "@/lib/accounts/viewer";
import { isFolded } from "@/lib/contracts/assert-acceptable";
import { loadOffer } from "@/lib/contracts/load-offer";
import { differenceOf } from "@/lib/contracts/offer-difference";
import { OfferTerms } from "@/lib/contracts/offer-schemas";
import { contractsOf, mayActOn, type Parties, partyOf } from "@/lib/contracts/policy";
import { priceOf } from "@/lib/contracts/price-of";
import { termsOfProposal } from "@/lib/contracts/terms-of-proposal";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { editedBy } from "@/lib/listings/own-listings";
import { asId } from "@/lib/listings/queries";
import { isOpen } from "@/lib/listings/states";
import { isShownToClient, proposalStates } from "@/lib/proposals/states";

/** An offer for a party to it, with every version and what it changed against the one before. */
export async function getOfferOrThrow(viewer: Viewer, offerId: string) {
  const offer = await db.offer.findFirst({
    where: { id: asId(offerId), ...contractsOf(viewer) },
    include: {
      versions: { orderBy: { number: "asc" } },
      proposal: { select: { id: true, state: true, listing: { select: { id: true, title: true } } } },
    },
  });
  const party = offer && partyOf(viewer, offer);
  if (!offer || !party) throw notFound();
  const parsed = offer.versions.map((version) => ({ ...version, terms: OfferTerms.parse(version.terms) }));
  const versions = parsed.map((version, index) => {
    const before = parsed[index - 1];
    return {
      ...version,
      price: priceOf(version.terms),
      changes: before ? differenceOf(before.terms, version.terms) : [],
    };
  });
  const latest = versions.at(-1);
  if (!latest) throw notFound();
  const names = await namesOf(offer);
  return {
    ...offer,
    party,
    versions,
    latest,
    names,
    otherName: party === "client" ? names.freelancer : names.client,
    mayAct: mayActOn(viewer, offer),
    isMyTurn: offer.state === "open" && offer.turn === party,
  };
}

export type OfferView = Awaited<ReturnType<typeof getOfferOrThrow>>;

/** What the client starts from to propose other terms for a proposal, and the offer in which that goes on already. */
export async function getCounterForm(viewer: Viewer, proposalId: string) {
  const id = asId(proposalId);
  const state = { in: proposalStates.filter(isShownToClient) };
  if ((await db.proposal.count({ where: { id, state, listing: editedBy(viewer) } })) === 0) throw notFound();
  const [proposal, open] = await Promise.all([
    loadOffer(db, id),
    db.offer.findFirst({ where: { proposalId: id, state: "open" }, select: { id: true } }),
  ]);
  return {
    freelancerName: proposal.freelancerName,
    openOfferId: open?.id ?? null,
    isOpen: proposal.state === "sent" && isOpen(proposal.listing.state) && !isFolded(proposal),
    terms: termsOfProposal(proposal),
  };
}

/** The viewer's offers that wait for an answer, the newest first. */
export async function listOpenOffers(viewer: Viewer, limit = 20) {
  const offers = await db.offer.findMany({
    where: { state: "open", ...contractsOf(viewer) },
    orderBy: { createdAt: "desc" },
    take: limit,
    include: { versions: { orderBy: { number: "desc" }, take: 1, select: { terms: true } } },
  });
  const people = await db.user.findMany({
    where: { id: { in: offers.flatMap(({ clientId, freelancerId }) => [clientId, freelancerId]) } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return offers.map(({ versions, ...offer }) => {
    const terms = OfferTerms.parse(versions[0]?.terms);
    const party = partyOf(viewer, offer) ?? "client";
    const otherId = party === "client" ? offer.freelancerId : offer.clientId;
    return {
      ...offer,
      title: terms.title,
      kind: terms.kind,
      tier: terms.tier,
      price: priceOf(terms),
      party,
      otherName: nameOf.get(otherId) ?? "",
      isMyTurn: offer.turn === party,
    };
  });
}

export type OpenOffer = Awaited<ReturnType<typeof listOpenOffers>>[number];

/** How the two sides are called: an organisation goes by its own name. */
async function namesOf({ clientId, freelancerId, organisationId }: Parties) {
  const [people, organisation] = await Promise.all([
    db.user.findMany({ where: { id: { in: [clientId, freelancerId] } }, select: { id: true, name: true } }),
    organisationId
      ? db.organisation.findUnique({ where: { id: organisationId }, select: { name: true } })
      : null,
  ]);
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? "";
  return { client: organisation?.name ?? nameOf(clientId), freelancer: nameOf(freelancerId) };
}
