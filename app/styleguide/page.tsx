import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { Controls } from "./controls";
import { Forms } from "./forms";
import { Foundations } from "./foundations";
import { Tables } from "./tables";
import { Tiers } from "./tiers";

export const metadata: Metadata = { title: "Styleguide", robots: { index: false, follow: false } };

/** Every component at work, for the people who build pages. Not linked from anywhere. */
export default function StyleguidePage() {
  return (
    <div className="shell pb-24">
      <PageHeader
        title="How Plumbline is drawn"
        lead="The parts every page is made of. Each is described in components/ui/README.md; look here at what it does in light and dark, wide and narrow, by mouse and by keyboard."
      />
      <Foundations />
      <Tiers />
      <Controls />
      <Forms />
      <Tables />
    </div>
  );
}
