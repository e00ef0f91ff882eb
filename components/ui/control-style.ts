/** One look for everything that is filled in. */
export const controlStyle =
  "block min-w-0 rounded border border-edge bg-raised px-3 py-2 text-field text-ink transition-colors " +
  "hover:border-soft focus-visible:border-accent focus-visible:outline-offset-0 " +
  "aria-invalid:border-danger aria-invalid:outline-danger " +
  "disabled:cursor-not-allowed disabled:border-line disabled:bg-sunk disabled:text-faint [&[readonly]]:bg-sunk";
