import { firstMarket } from "./first-market";
import type { Market } from "./market";
import { sparseMarket } from "./sparse-market";
import { studyMarket } from "./study-market";

/** The markets that rankers are tried in, by name. */
export const markets = {
  first: firstMarket,
  study: studyMarket,
  sparse: sparseMarket,
} satisfies Record<string, Market>;

export type MarketName = keyof typeof markets;

/** The same market, so many times as long and as large; figures leave out the same part at the start. */
export function scaled(market: Market, { length = 1, size = 1 }: { length?: number; size?: number }): Market {
  const { settings } = market;
  const sized = (count: number) => Math.round(count * size);
  return {
    ...market,
    settings: {
      ...settings,
      freelancers: sized(settings.freelancers),
      arrivalsPerWeek: sized(settings.arrivalsPerWeek),
      listingsPerWeek: sized(settings.listingsPerWeek),
      clients: sized(settings.clients),
      weeks: Math.round(settings.weeks * length),
      burnIn: Math.round(settings.burnIn * length),
      ring: {
        ...settings.ring,
        freelancers: 5 * Math.round((settings.ring.freelancers * size) / 5),
        clients: sized(settings.ring.clients),
        week: Math.round(settings.ring.week * length),
        ...(settings.ring.declaredWeek && { declaredWeek: Math.round(settings.ring.declaredWeek * length) }),
      },
    },
  };
}
