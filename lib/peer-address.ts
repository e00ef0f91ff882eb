import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/** The header in which each request carries the address its connection came from. */
export const peerHeader = "x-plumbline-peer";

/**
 * Writes the address of the connection into every request of this process, over whatever the client put there. Next
 * hands pages no socket, and `X-Forwarded-For` says what the client wants it to say.
 */
export function stampPeerAddress(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[peerHeader] = request.socket.remoteAddress ?? "";
  });
}
