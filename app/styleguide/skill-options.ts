/** A few skills to choose from on the styleguide. */
export const skillOptions = [
  { value: "editing", label: "Editing" },
  { value: "copywriting", label: "Copywriting" },
  { value: "brand", label: "Brand strategy" },
  { value: "typography", label: "Typography" },
  { value: "data-cleaning", label: "Data cleaning" },
  { value: "research", label: "User research" },
  { value: "translation", label: "Translation" },
  { value: "illustration", label: "Illustration" },
] as const;
