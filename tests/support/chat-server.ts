import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { AssistEndpoint } from "@/lib/assist";

export interface ChatCall {
  path: string;
  headers: IncomingHttpHeaders;
  body: { model: string; messages: { role: string; content: string }[]; response_format?: unknown };
}

/** A local server that speaks the OpenAI chat protocol and answers as it is told to. */
export async function startChatServer() {
  const calls: ChatCall[] = [];
  let answer: (response: ServerResponse) => void = say("{}");
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    calls.push({ path: request.url ?? "", headers: request.headers, body: JSON.parse(text) });
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const endpoint: AssistEndpoint = {
    url: `http://127.0.0.1:${port}/v1/`,
    model: "small-reader",
    key: "sk-never-in-a-log",
    timeoutMs: 2_000,
  };
  return {
    calls,
    endpoint,
    answers(with_: (response: ServerResponse) => void) {
      answer = with_;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** An answer as such a server gives it, with this content. */
export const say = (content: string) => (response: ServerResponse) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.end(
    JSON.stringify({
      id: "chatcmpl-1",
      object: "chat.completion",
      model: "small-reader-2026",
      choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content } }],
      usage: { prompt_tokens: 10, completion_tokens: 10, total_tokens: 20 },
    }),
  );
};
