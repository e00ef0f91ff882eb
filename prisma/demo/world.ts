import type { Tier } from "@/lib/tiers";
import type { Company } from "./content/companies.ts";
import type { Random } from "./random.ts";
import type { DemoRows, Tell } from "./rows.ts";

/** What every part of the making is given. */
export interface Making {
  rows: DemoRows;
  tell: Tell;
  random: Random;
  now: Date;
}

export interface DemoClient {
  id: string;
  name: string;
  joinedAt: Date;
  currency: string;
  company: Company;
  organisationId: string | null;
  isChinese: boolean;
}

/** What somebody is really like, 0-1. Nothing in the product sees it; the past is told from it. */
export interface Ability {
  scoping: number;
  review: number;
  delivery: number;
}

export interface DemoFreelancer {
  id: string;
  name: string;
  family: string;
  tiers: readonly Tier[];
  skills: readonly string[];
  languages: readonly string[];
  currency: string;
  joinedAt: Date;
  isNewcomer: boolean;
  ability: Ability;
  /** How dear against others of the field. */
  priceFactor: number;
  /** How often hired against others. */
  demand: number;
  rateCards: readonly DemoRateCard[];
}

export interface DemoRateCard {
  id: string;
  title: string;
  unit: string;
  includes: string;
  unitPriceMinor: number;
  currency: string;
  turnaroundDays: number;
  unitsPerWeek: number;
  skills: readonly string[];
}
