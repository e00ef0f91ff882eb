import type { HoldEffects } from "@/lib/payments/hold-effects";

/** For money that nothing else depends on: it is always wanted. */
export const noEffects: HoldEffects = {
  async lock() {},
  async paid() {
    return 1n;
  },
  async failed() {},
  async contested() {
    return {};
  },
  async chargebackClosed() {},
};
