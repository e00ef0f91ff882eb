import { useFormatter, useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import type { RoomView } from "@/lib/contracts/room-queries";

type RoomFile = RoomView["files"][number];

/** Files by name, the newest version of each on top and the older ones folded away. */
export function FileList({ room }: { room: RoomView }) {
  const t = useTranslations("rooms.files");
  if (room.files.length === 0) return <p className="text-ui text-soft">{t("none")}</p>;
  const names = [...new Set(room.files.map(({ name }) => name))];
  return (
    <ul className="divide-y divide-line border-y border-line">
      {names.map((name) => {
        const [latest, ...older] = room.files.filter((file) => file.name === name);
        return latest ? (
          <li key={latest.id} className="py-4">
            <FileLine room={room} file={latest} />
            {older.length > 0 ? (
              <Disclosure className="mt-2" summary={t("older", { count: older.length })}>
                <ul className="space-y-3">
                  {older.map((file) => (
                    <li key={file.id}>
                      <FileLine room={room} file={file} />
                    </li>
                  ))}
                </ul>
              </Disclosure>
            ) : null}
          </li>
        ) : null;
      })}
    </ul>
  );
}

function FileLine({ room, file }: { room: RoomView; file: RoomFile }) {
  const t = useTranslations("rooms.files");
  const format = useFormatter();
  const kilobytes = Math.max(1, Math.round(file.size / 1024));
  const size =
    kilobytes < 1024
      ? format.number(kilobytes, { style: "unit", unit: "kilobyte" })
      : format.number(kilobytes / 1024, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 });
  return (
    <>
      <a
        href={`/files/${file.id}`}
        className="rounded-[2px] break-all underline decoration-edge underline-offset-3 hover:text-accent hover:decoration-current"
      >
        {file.name}
      </a>
      <p className="figures mt-0.5 text-sm text-soft">
        {t("line", {
          version: file.version,
          size,
          name:
            file.byId === room.freelancerId
              ? room.freelancer.name
              : (room.organisation?.name ?? room.client.name),
          at: format.dateTime(file.createdAt, { dateStyle: "medium", timeStyle: "short" }),
        })}
      </p>
    </>
  );
}
