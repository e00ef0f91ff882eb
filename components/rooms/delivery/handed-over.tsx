import { useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { handOverKinds } from "@/lib/contracts/delivery-schemas";
import { missingHandOver } from "@/lib/contracts/hand-over";
import type { SentContent } from "@/lib/contracts/read-delivery";
import type { RoomView } from "@/lib/contracts/room-queries";

const linkStyle =
  "rounded-[2px] break-all underline decoration-edge underline-offset-3 hover:text-accent hover:decoration-current";

/** What of a room a delivery refers to. */
export interface HandOverRoom {
  family: RoomView["family"];
  files: readonly Pick<RoomView["files"][number], "id" | "name" | "version">[];
}

/** The work itself and what comes with it; says what this kind of work usually brings and this delivery does not. */
export function HandedOver({ room, content }: { room: HandOverRoom; content: SentContent }) {
  const t = useTranslations("rooms.delivered");
  const handOver = useTranslations("rooms.handOver");
  const files = room.files.filter(({ id }) => content.fileIds.includes(id));
  const missing = missingHandOver(room.family, content.handOver);
  return (
    <div className="max-w-[48rem] space-y-5">
      {content.note ? <p className="own-words-tight whitespace-pre-line">{content.note}</p> : null}
      {files.length + content.links.length > 0 ? (
        <ul className="space-y-2">
          {files.map(({ id, name, version }) => (
            <li key={id}>
              <a href={`/files/${id}`} className={linkStyle}>
                {t("file", { name, version })}
              </a>
            </li>
          ))}
          {content.links.map(({ url, label }) => (
            <li key={url}>
              <a href={url} rel="noopener noreferrer nofollow ugc" target="_blank" className={linkStyle}>
                {label || url}
              </a>
              {label ? <span className="block text-sm break-all text-soft">{url}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {content.handOver.length > 0 ? (
        <DescriptionList
          items={handOverKinds.flatMap((kind) => {
            const items = content.handOver.filter((row) => row.kind === kind);
            return items.length === 0
              ? []
              : [
                  {
                    key: kind,
                    term: handOver(`kind.${kind}`),
                    value: (
                      <ul className="space-y-1">
                        {items.map(({ text }) => (
                          <li key={text}>{text}</li>
                        ))}
                      </ul>
                    ),
                  },
                ];
          })}
        />
      ) : null}
      {missing.length > 0 ? (
        <p className="text-ui text-caution">
          {t("missing", { kinds: missing.map((kind) => handOver(`kind.${kind}`)).join(" · ") })}
        </p>
      ) : null}
    </div>
  );
}
