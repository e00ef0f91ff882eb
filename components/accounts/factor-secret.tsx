import { getTranslations } from "next-intl/server";
import { encode } from "uqr";

export interface FactorSecretProps {
  uri: string;
  secret: string;
  recoveryCodes: readonly string[];
}

/** What is to be carried over to the phone and kept on paper, shown once. */
export async function FactorSecret({ uri, secret, recoveryCodes }: FactorSecretProps) {
  const t = await getTranslations("accounts.secondFactor");
  return (
    <ol className="max-w-2xl list-decimal space-y-8 pl-5 marker:text-soft">
      <li className="space-y-4 pl-2">
        <p>{t("scan")}</p>
        <Picture text={uri} label={t("picture")} />
        <p className="text-ui text-soft">{t("type")}</p>
        <p className="font-mono text-ui [overflow-wrap:anywhere]">{secret.match(/.{1,4}/g)?.join(" ")}</p>
      </li>
      <li className="space-y-4 pl-2">
        <p>{t("keep")}</p>
        <ul className="grid gap-x-8 gap-y-1 font-mono text-ui sm:grid-cols-2">
          {recoveryCodes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </li>
      <li className="pl-2">{t("prove")}</li>
    </ol>
  );
}

/** Dark on light in either theme, with its quiet margin: cameras expect it so. */
function Picture({ text, label }: { text: string; label: string }) {
  const { size, data } = encode(text, { border: 3 });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      className="size-48"
      shapeRendering="crispEdges"
    >
      <path d={`M0 0h${size}v${size}h-${size}z`} fill="white" />
      <path d={path} fill="black" />
    </svg>
  );
}
