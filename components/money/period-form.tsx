import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";

interface Props {
  name: string;
  label: string;
  choose: string;
  chosen: string;
  options: readonly { value: string; label: string }[];
}

/** Chooses the month or year of a statement; a plain form, so that the choice stands in the address. */
export function PeriodForm({ name, label, choose, chosen, options }: Props) {
  return (
    <form className="flex flex-wrap items-end gap-3">
      <Field name={name} label={label}>
        <Select name={name} className="w-52" defaultValue={chosen} key={chosen} options={options} />
      </Field>
      <Button type="submit">{choose}</Button>
    </form>
  );
}
