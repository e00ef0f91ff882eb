import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A bucket on the loopback address: the three requests of S3 that we make, as they look on the wire. */
export async function startBucket(bucket: string, accessKeyId: string) {
  const objects = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "", "http://bucket").pathname);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const refuse = (status: number, code: string) =>
      response
        .writeHead(status, { "content-type": "application/xml" })
        .end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
    const isSigned = request.headers.authorization?.startsWith(`AWS4-HMAC-SHA256 Credential=${accessKeyId}/`);
    if (!isSigned) return refuse(403, "AccessDenied");
    if (!path.startsWith(`/${bucket}/`)) return refuse(404, "NoSuchBucket");
    switch (request.method) {
      case "PUT":
        objects.set(path, Buffer.concat(chunks));
        return response.writeHead(200, { etag: '"whole"' }).end();
      case "GET": {
        const found = objects.get(path);
        return found ? response.writeHead(200).end(found) : refuse(404, "NoSuchKey");
      }
      case "DELETE":
        objects.delete(path);
        return response.writeHead(204).end();
      default:
        return refuse(405, "MethodNotAllowed");
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    stop: () => new Promise((done) => server.close(done)),
  };
}
