/** The text that is read for tiers; every stored span counts UTF-16 code units into it. */
export const briefText = ({ title, description }: { title: string; description: string }) =>
  `${title}\n\n${description}`;

/** Where the description begins in that text. */
export const descriptionStart = (title: string) => title.length + 2;

export interface Span {
  start: number;
  end: number;
}
