import { Plumb } from "@/components/ui/plumb";

/** A small plumb that swings while something is under way. Say in words beside it what is. */
export function Waiting() {
  return (
    <Plumb length={8} className="h-4 w-2.5 origin-top animate-[swing_700ms_ease-in-out_infinite_alternate]" />
  );
}
