"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { UploadField } from "@/components/rooms/upload-field";
import { type Uploaded, useUpload } from "@/components/rooms/use-upload";
import { CheckboxGroup } from "@/components/ui/checkbox-group";

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
      <CheckboxGroup
        choices={known.map(({ id, name, version }) => ({
          value: id,
          label: <span className="break-all">{t("named", { name, version })}</span>,
        }))}
        defaultValue={[...chosen, ...added.map(({ id }) => id)]}
      />
      <UploadField uploads={uploads} send={send} words={{ choose: t("choose"), help: t("help") }} />
    </div>
  );
}
