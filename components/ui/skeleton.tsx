import clsx from "clsx";

/** The shape of what is coming, for loading.tsx. Say in a visually hidden `role="status"` what is being loaded. */
export function Skeleton({ className = "h-4 w-full" }: { className?: string }) {
  return (
    <div
      aria-hidden
      className={clsx("animate-[wait_1.6s_ease-in-out_infinite] rounded-sm bg-line", className)}
    />
  );
}
