import type { z } from "zod";
import type { BlueprintContent } from "@/lib/contracts/kind-schemas";

/** Half written: the packages have no prices yet. */
export const subscriptionBox = {
  title: "A paper subscription, from the first letter to the third parcel",
  goals: [
    "Two hundred people get a parcel every other month and write with what is in it.",
    "Packing a parcel takes one person four minutes.",
  ],
  nonGoals: ["A second shop. The subscription is bought where everything else is."],
  packages: [
    {
      title: "Decide what is in the first three parcels",
      text: "Paper, something to write with, and a reason to write to somebody. Three parcels that differ, from what is in stock already.",
      tier: "judgment",
      criteria: ["Each parcel has a reason to write that can be said in one sentence"],
      days: { low: 3, high: 5 },
    },
    { title: "A box that survives the post", text: "", tier: "judgment", criteria: [] },
  ],
  risks: ["People like the first parcel and stop after the second."],
  acceptanceTests: [],
};

/** A whole scope, ready to become a listing. */
export const shopMove: z.input<typeof BlueprintContent> = {
  title: "Move our shop to a new system without losing an order",
  goals: [
    "Orders arrive as before, on the day of the move and after it.",
    "One of us can change a price without asking anybody.",
  ],
  nonGoals: [
    "A new look. The shop looks on Monday as it looked on Friday.",
    "The dealers' order form, which stays where it is.",
  ],
  packages: [
    {
      title: "Carry over articles, pictures and prices",
      text: "About 310 articles with 1,900 pictures leave the old system as a table and enter the new one. Prices are compared row by row before anybody can buy.",
      tier: "commodity",
      criteria: [
        "Every article of the old shop is in the new one, or on a list of those that were dropped",
        "No price differs from the price list of the day",
      ],
      days: { low: 4, high: 7 },
      lowMinor: 90_000,
      highMinor: 140_000,
    },
    {
      title: "Decide what the new shop says on each page",
      text: "Which of our nine kinds of page stay, what each of them is for, and which three sentences everybody has to read. The one who decides answers for what is left out.",
      tier: "judgment",
      criteria: [
        "Each kind of page has one purpose, in one sentence",
        "We could defend every page that goes",
      ],
      days: { low: 3, high: 6 },
      lowMinor: 120_000,
      highMinor: 190_000,
    },
    {
      title: "Send every old address to its new place",
      text: "The old addresses stand in letters, books and search engines. Each leads to the page that replaced it, and to nothing else.",
      tier: "commodity",
      criteria: [
        "At least 495 of the 500 most visited addresses lead to the right page",
        "None leads to an error",
      ],
      days: { low: 2, high: 4 },
      lowMinor: 45_000,
      highMinor: 80_000,
    },
    {
      title: "Lead the day of the move",
      text: "Somebody who decides hour by hour whether we go on or go back, and who answers for it. With a written way back that was tried before.",
      tier: "judgment",
      criteria: ["The way back was tried once, and took less than an hour", "No order of that day is lost"],
      days: { low: 1, high: 3 },
      lowMinor: 70_000,
      highMinor: 110_000,
    },
  ],
  risks: [
    "Whether the old system gives out the orders of the last ten years.",
    "Gift vouchers that were sold and not used may not exist as data at all.",
  ],
  acceptanceTests: [
    "An order placed in the old shop on Friday can be found in the new one on Monday.",
    "Maya changes a price alone.",
  ],
};
