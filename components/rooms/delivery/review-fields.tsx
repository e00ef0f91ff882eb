import clsx from "clsx";
import { useTranslations } from "next-intl";
import type { StartingValue } from "@/components/rooms/delivery/delivery-form";
import { DateField } from "@/components/ui/date-field";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { reviewMethods } from "@/lib/contracts/delivery-schemas";
import { isMeasurable } from "@/lib/contracts/plan-milestones";
import type { RoomMilestone, RoomView } from "@/lib/contracts/room-queries";

interface Props {
  room: RoomView;
  milestone: RoomMilestone;
  start: StartingValue;
}

/** Asked once it is said how it was checked. */
const onceChecked = "group-has-[select[name$=method]_option[value='']:checked]/check:hidden";

/** Criterion by criterion: how a person checked it, what was rejected and why, and what was measured. */
export function ReviewFields({ room, milestone, start }: Props) {
  const t = useTranslations("rooms.review");
  const measurable = milestone.criteria.filter(({ text }) => isMeasurable(text));
  return (
    <ol className="space-y-8">
      {milestone.criteria.map(({ id, text }, index) => {
        const name = (field: string) => `review[${index}].${field}`;
        return (
          <li key={id} className="border-l-2 border-line pl-5">
            <fieldset className="group/check">
              <legend className="max-w-[62ch]">{text}</legend>
              <input type="hidden" name={name("criterionId")} value={id} />
              <div className="mt-3 grid gap-5 sm:grid-cols-2">
                <Field name={name("method")} label={t("method")}>
                  <Select
                    defaultValue={start(name("method")) ?? ""}
                    options={[
                      { value: "", label: t("unchecked") },
                      ...reviewMethods.map((value) => ({ value, label: t(`methods.${value}`) })),
                    ]}
                  />
                </Field>
                <Field name={name("checkedBy")} label={t("by")} help={t("byHelp")} className={onceChecked}>
                  <Input maxLength={120} defaultValue={start(name("checkedBy"))} />
                </Field>
                <Field
                  name={name("rejected")}
                  label={t("rejected")}
                  help={t("rejectedHelp")}
                  className={onceChecked}
                >
                  <Input
                    inputMode="numeric"
                    className="figures max-w-32"
                    defaultValue={start(name("rejected"))}
                  />
                </Field>
                <Field name={name("checkedAt")} label={t("at")} help={t("atHelp")} className={onceChecked}>
                  <DateField defaultValue={start(name("checkedAt"))} />
                </Field>
              </div>
              <Field name={name("rejectedWhy")} label={t("why")} className={clsx("mt-5", onceChecked)}>
                <Textarea rows={2} maxLength={1000} defaultValue={start(name("rejectedWhy"))} />
              </Field>
              {measurable.some((each) => each.id === id) ? (
                <MeasurementFields
                  index={measurable.findIndex((each) => each.id === id)}
                  criterionId={id}
                  files={room.files}
                  start={start}
                />
              ) : null}
            </fieldset>
          </li>
        );
      })}
    </ol>
  );
}

function MeasurementFields({
  index,
  criterionId,
  files,
  start,
}: {
  index: number;
  criterionId: string;
  files: RoomView["files"];
  start: StartingValue;
}) {
  const t = useTranslations("rooms.measure");
  const name = (field: string) => `measurements[${index}].${field}`;
  const isFilled = Boolean(start(name("threshold")));
  return (
    <Disclosure asButton summary={t("add")} open={isFilled} className="mt-5">
      <input type="hidden" name={name("criterionId")} value={criterionId} />
      <p className="max-w-[62ch] text-sm text-soft">{t("lead")}</p>
      <div className="mt-3 grid gap-5 sm:grid-cols-2">
        <Field name={name("threshold")} label={t("threshold")}>
          <Input
            inputMode="decimal"
            suffix="%"
            className="figures max-w-32"
            defaultValue={start(name("threshold"))}
          />
        </Field>
        <Field name={name("result")} label={t("result")} help={t("resultHelp")}>
          <Input
            inputMode="decimal"
            suffix="%"
            className="figures max-w-32"
            defaultValue={start(name("result"))}
          />
        </Field>
        <Field name={name("fileId")} label={t("file")} help={t("fileHelp")}>
          <Select
            defaultValue={start(name("fileId")) ?? ""}
            options={[
              { value: "", label: t("noFile") },
              ...files.map(({ id, name: file, version }) => ({ value: id, label: `${file} (${version})` })),
            ]}
          />
        </Field>
        <Field name={name("caseSetHash")} label={t("hash")} help={t("hashHelp")}>
          <Input maxLength={128} className="font-mono" defaultValue={start(name("caseSetHash"))} />
        </Field>
      </div>
    </Disclosure>
  );
}
