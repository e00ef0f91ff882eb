import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Field } from "@/components/ui/field";

export interface SentencePickerProps {
  label: string;
  help?: string;
  text: string;
  sentences: readonly { start: number; end: number }[];
}

/** Choosing sentences of the brief by their words. Sends each as its place in the text. */
export function SentencePicker({ label, help, text, sentences }: SentencePickerProps) {
  return (
    <Field name="sentences" label={label} help={help} group>
      <CheckboxGroup
        choices={sentences.map(({ start, end }) => ({
          value: `${start}-${end}`,
          label: <span className="own-words-tight font-normal">{text.slice(start, end)}</span>,
        }))}
      />
    </Field>
  );
}
