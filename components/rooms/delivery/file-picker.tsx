"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { UploadField } from "@/components/rooms/upload-field";
import { type Uploaded, useUpload } from "@/components/rooms/use-upload";
import { Checkbox } from "@/components/ui/checkbox";

export interface FilePickerProps {
  contractId: string;
  files: readonly Uploaded[];
  chosen: readonly string[];
}

/** The files of the room, to tick those that are handed over; a new one is added and ticked. */
export function FilePicker({ contractId, files, chosen }: FilePickerProps) {
  const t = useTranslations("rooms.files");
  const [added, setAdded] = useState<Uploaded[]>([]);
  const { uploads, send } = useUpload(contractId, t("lost"), (file) => setAdded((all) => [...all, file]));
  const known = [...added, ...files.filter(({ id }) => !added.some((file) => file.id === id))];
  return (
    <div className="space-y-3">
      {known.map(({ id, name, version }) => (
        <Checkbox
          key={id}
          name="fileIds"
          value={id}
          label={<span className="break-all">{t("named", { name, version })}</span>}
          defaultChecked={chosen.includes(id) || added.some((file) => file.id === id)}
        />
      ))}
      <UploadField uploads={uploads} send={send} words={{ choose: t("choose"), help: t("help") }} />
    </div>
  );
}
