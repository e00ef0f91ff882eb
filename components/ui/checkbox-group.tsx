import { ChoiceGroup, type ChoiceGroupProps } from "@/components/ui/choice-group";

/** Any of several; each ticked one is sent under the same name. */
export function CheckboxGroup(props: Omit<ChoiceGroupProps, "type">) {
  return <ChoiceGroup type="checkbox" {...props} />;
}
