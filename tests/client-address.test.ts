import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressOf } from "@/lib/client-address";

describe("the address that limits count under", () => {
  test("without proxies is the connection's, whatever the header says", () => {
    fc.assert(
      fc.property(fc.string(), (forwardedFor) => {
        expect(addressOf({ peer: "198.51.100.7", forwardedFor, trustedProxies: 0 })).toBe("198.51.100.7");
      }),
    );
  });

  test("behind proxies is what the outermost of ours wrote, whatever the client put before it", () => {
    fc.assert(
      fc.property(fc.array(fc.ipV4()), (claimed) => {
        const forwardedFor = [...claimed, "203.0.113.5", "10.0.0.2"].join(", ");
        expect(addressOf({ peer: "10.0.0.1", forwardedFor, trustedProxies: 2 })).toBe("203.0.113.5");
      }),
    );
  });

  test("falls back to the connection when a proxy left no trace, and to one shared name without either", () => {
    expect(addressOf({ peer: "10.0.0.1", forwardedFor: null, trustedProxies: 1 })).toBe("10.0.0.1");
    expect(addressOf({ peer: null, forwardedFor: "203.0.113.5", trustedProxies: 0 })).toBe("unknown");
  });

  test("is one for a whole IPv6 customer, and the same for both spellings of IPv4", () => {
    const of = (peer: string) => addressOf({ peer, forwardedFor: null, trustedProxies: 0 });
    expect(of("2001:db8:1:2:aaaa::1")).toBe("2001:db8:1:2::/64");
    expect(of("2001:0db8:1:2:ffff:1:2:3")).toBe("2001:db8:1:2::/64");
    expect(of("2001:db8::1")).toBe("2001:db8:0:0::/64");
    expect(of("::ffff:203.0.113.5")).toBe("203.0.113.5");
  });
});
