const key = "plumbline.carried-brief";

/** Keeps a text in this tab while its writer signs in. Storage may be switched off: then they paste it. */
export function keepCarried(text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // The text still stands in the page they came from.
  }
}

/** Gives the text back once. */
export function takeCarried(): string {
  try {
    const text = sessionStorage.getItem(key) ?? "";
    sessionStorage.removeItem(key);
    return text;
  } catch {
    return "";
  }
}
