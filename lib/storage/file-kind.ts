import { fileTypeFromBuffer } from "file-type";

/** Kinds that can be told by their first bytes, by the ending a name must have. */
const kinds: Record<string, readonly string[]> = {
  "application/pdf": ["pdf"],
  "image/png": ["png", "apng"],
  "image/apng": ["png", "apng"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/gif": ["gif"],
  "image/webp": ["webp"],
  "audio/mpeg": ["mp3"],
  "audio/wav": ["wav"],
  "audio/x-m4a": ["m4a"],
  "video/mp4": ["mp4", "m4v"],
  "video/webm": ["webm"],
  "video/quicktime": ["mov"],
  "application/zip": ["zip"],
  "application/gzip": ["gz", "tgz"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": ["pptx"],
  "application/vnd.oasis.opendocument.text": ["odt"],
  "application/vnd.oasis.opendocument.spreadsheet": ["ods"],
  "application/epub+zip": ["epub"],
};

/** Text has no first bytes to tell it by: the ending names it, and the content must be text. Never HTML or SVG. */
const textKinds: Record<string, string> = {
  txt: "text/plain",
  md: "text/plain",
  csv: "text/csv",
  tsv: "text/tab-separated-values",
  json: "application/json",
  srt: "text/plain",
  vtt: "text/vtt",
};

export type FileKind = { ok: true; mime: string } | { ok: false; fault: "fileKind" | "fileMismatch" };

/** What a file is by its content, and whether its name says the same. */
export async function kindOf(name: string, content: Uint8Array): Promise<FileKind> {
  const ending = name.toLowerCase().split(".").at(-1) ?? "";
  const found = await fileTypeFromBuffer(content);
  if (found) {
    const endings = kinds[found.mime];
    if (!endings) return { ok: false, fault: textKinds[ending] ? "fileMismatch" : "fileKind" };
    return endings.includes(ending) ? { ok: true, mime: found.mime } : { ok: false, fault: "fileMismatch" };
  }
  const mime = textKinds[ending];
  if (!mime)
    return { ok: false, fault: Object.values(kinds).flat().includes(ending) ? "fileMismatch" : "fileKind" };
  return isText(content) ? { ok: true, mime } : { ok: false, fault: "fileMismatch" };
}

function isText(content: Uint8Array): boolean {
  if (content.includes(0)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(content);
    return true;
  } catch {
    return false;
  }
}
