interface Props {
  sums: readonly { key: string; label: string; amount: string; total?: boolean }[];
}

/** The sums above a statement's movements: from what was there to what is there. */
export function SheetSums({ sums }: Props) {
  return (
    <dl className="figures mb-6 max-w-md text-ui">
      {sums.map(({ key, label, amount, total }) => (
        <div
          key={key}
          className={`flex justify-between gap-6 py-1 ${total ? "border-t border-line font-medium" : ""}`}
        >
          <dt className={total ? undefined : "text-soft"}>{label}</dt>
          <dd className="whitespace-nowrap">{amount}</dd>
        </div>
      ))}
    </dl>
  );
}
