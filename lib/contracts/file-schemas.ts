import { z } from "zod";
import { id } from "@/lib/contracts/fields";
import { line } from "@/lib/profiles/text-fields";

/** The largest file. */
export const maxFileMegabytes = 25;
export const maxFileBytes = maxFileMegabytes * 1024 * 1024;

/** A name as it is shown and offered for saving: the last part of a path, without what a header or a shell could misread. */
export const fileName = line(400)
  .transform((name) => name.split(/[/\\]/).at(-1) ?? "")
  .transform((name) =>
    name
      .replace(/["<>:|?*]/g, "_")
      .replace(/^\.+/, "")
      .slice(-160),
  )
  .pipe(z.string().min(1));

export const AddFile = z.object({
  contractId: id,
  name: fileName,
  content: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
});
export type AddFile = z.infer<typeof AddFile>;
