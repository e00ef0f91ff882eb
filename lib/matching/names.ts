/** Gives each text a small number, from 1 on; 0 stands for none. */
export class Names {
  private readonly numbers = new Map<string, number>();
  private readonly texts: string[] = [""];

  /** The number of a text, made if it is new. */
  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.texts.push(text);
    this.numbers.set(text, this.texts.length - 1);
    return this.texts.length - 1;
  }

  /** The number of a text, or 0 when nobody has it. */
  find(text: string): number {
    return this.numbers.get(text) ?? 0;
  }

  text(number: number): string {
    return this.texts[number] ?? "";
  }

  /** One more than the highest number. */
  get size(): number {
    return this.texts.length;
  }
}
