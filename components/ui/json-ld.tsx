export interface JsonLdProps {
  /** A schema.org object. */
  data: Record<string, unknown>;
  /** The nonce of this answer's content security policy. */
  nonce?: string;
}

/** Structured data for search engines. Nothing in it can end the script: every `<` is written as its code. */
export function JsonLd({ data, nonce }: JsonLdProps) {
  return (
    <script type="application/ld+json" nonce={nonce}>
      {JSON.stringify(data).replaceAll("<", "\\u003c")}
    </script>
  );
}
