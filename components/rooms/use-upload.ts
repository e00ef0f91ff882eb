"use client";

import { useState } from "react";

export interface Upload {
  name: string;
  /** 0-100 while the bytes are on their way. */
  percent: number;
  fault: string | null;
}

export interface Uploaded {
  id: string;
  name: string;
  version: number;
}

/** Sends files into a contract's room, one after the other, and says how far each is. A failed one names its reason. */
export function useUpload(contractId: string, lost: string, then: (file: Uploaded) => void) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const note = (name: string, change: Partial<Upload>) =>
    setUploads((all) => all.map((each) => (each.name === name ? { ...each, ...change } : each)));
  async function send(files: readonly File[]) {
    setUploads((all) => [
      ...all.filter(({ name }) => !files.some((file) => file.name === name)),
      ...files.map(({ name }) => ({ name, percent: 0, fault: null })),
    ]);
    for (const file of files) {
      const answer = await sendOne(contractId, file, (percent) => note(file.name, { percent }));
      if (answer.fileId) {
        then({ id: answer.fileId, name: file.name, version: answer.version ?? 1 });
        setUploads((all) => all.filter(({ name }) => name !== file.name));
      } else note(file.name, { fault: answer.message ?? lost });
    }
  }
  return { uploads, send };
}

interface Answer {
  fileId?: string;
  version?: number;
  message?: string;
}

// fetch cannot say how much of a body has been sent.
function sendOne(contractId: string, file: File, onProgress: (percent: number) => void): Promise<Answer> {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/files?${new URLSearchParams({ contractId, name: file.name })}`);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((100 * loaded) / total));
    request.onload = () => done((request.response as Answer | null) ?? {});
    request.onerror = () => done({});
    request.send(file);
  });
}
