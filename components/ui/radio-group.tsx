import { ChoiceGroup, type ChoiceGroupProps } from "@/components/ui/choice-group";

/** One of several. `<Field group name="aiPolicy" label="…"><RadioGroup choices={…} /></Field>` */
export function RadioGroup(props: Omit<ChoiceGroupProps, "type">) {
  return <ChoiceGroup type="radio" {...props} />;
}
