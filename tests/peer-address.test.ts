import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { peerHeader, stampPeerAddress } from "@/lib/peer-address";

test("every request carries the address of its connection, over what the client claims", async () => {
  stampPeerAddress();
  const server = createServer((request, response) => response.end(String(request.headers[peerHeader])));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { [peerHeader]: "203.0.113.5" } });
  expect(await answer.text()).toBe("127.0.0.1");
  await new Promise((done) => server.close(done));
});
