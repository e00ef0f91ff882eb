import { getTranslations } from "next-intl/server";
import { readLimited } from "@/app/read-limited";
import { messageOfRefusal } from "@/app/say-error";
import { currentViewer } from "@/lib/accounts/current-viewer";
import { addFile } from "@/lib/contracts/add-file";
import { AddFile, maxFileBytes, maxFileMegabytes } from "@/lib/contracts/file-schemas";
import { invalid, Refusal } from "@/lib/errors";

const statusOf = {
  "not-found": 404,
  forbidden: 403,
  conflict: 409,
  invalid: 400,
  limit: 429,
  unavailable: 503,
};

/**
 * Takes one file as the body of the request: `POST /files?contractId=…&name=…`. Too large a body is refused as soon as
 * its length or its first bytes past the limit show it. Answers `{ fileId, version }`, or `{ message }`.
 */
export async function POST(request: Request) {
  const [viewer, t] = await Promise.all([currentViewer(), getTranslations()]);
  if (!viewer) return Response.json({ message: t("errors.signedOut") }, { status: 401 });
  const query = new URL(request.url).searchParams;
  try {
    const content = await readLimited(request, maxFileBytes);
    if (!content) throw invalid("contracts.errors.fileTooLarge", "file", { megabytes: maxFileMegabytes });
    const input = AddFile.safeParse({
      contractId: query.get("contractId"),
      name: query.get("name"),
      content,
    });
    if (!input.success) throw invalid("contracts.errors.fileKind", "file");
    return Response.json(await addFile(viewer, input.data), { status: 201 });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return Response.json({ message: messageOfRefusal(error, t) }, { status: statusOf[error.code] });
  }
}
