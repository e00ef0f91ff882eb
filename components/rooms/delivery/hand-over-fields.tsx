import { useTranslations } from "next-intl";
import type { StartingValue } from "@/components/rooms/delivery/delivery-form";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { handOverField } from "@/lib/contracts/delivery-form";
import { handOverKinds } from "@/lib/contracts/delivery-schemas";
import { expectedHandOver } from "@/lib/contracts/hand-over";

/** What the client needs beside the work itself, one item a line; first what this kind of work usually needs. */
export function HandOverFields({ family, start }: { family: string; start: StartingValue }) {
  const t = useTranslations("rooms.handOver");
  const expected = expectedHandOver(family);
  const kinds = [
    ...expected,
    ...handOverKinds.filter((kind) => kind !== "open-item" && !expected.includes(kind)),
    "open-item" as const,
  ];
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      {kinds.map((kind) => {
        const name = `handOver.${handOverField(kind)}`;
        return (
          <Field
            key={kind}
            name={name}
            label={t(`kind.${kind}`)}
            optionalLabel={expected.includes(kind) ? t("expected") : undefined}
            help={t(`help.${kind}`)}
          >
            <Textarea rows={2} defaultValue={start(name)} />
          </Field>
        );
      })}
    </div>
  );
}
