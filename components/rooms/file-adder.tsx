"use client";

import { useRouter } from "next/navigation";
import { UploadField } from "@/components/rooms/upload-field";
import { useUpload } from "@/components/rooms/use-upload";

export interface FileAdderProps {
  contractId: string;
  words: { choose: string; help: string; lost: string };
}

/** Adds files to the room; the list below shows them as soon as they are there. */
export function FileAdder({ contractId, words }: FileAdderProps) {
  const router = useRouter();
  const { uploads, send } = useUpload(contractId, words.lost, () => router.refresh());
  return (
    <div className="mb-8">
      <UploadField uploads={uploads} send={send} words={words} />
    </div>
  );
}
