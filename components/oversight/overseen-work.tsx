import { useTranslations } from "next-intl";
import { ReviewForm } from "@/components/oversight/review-form";
import { ReviewRecord } from "@/components/oversight/review-record";
import { DeliveryView } from "@/components/rooms/delivery/delivery-view";
import type { FormAction } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import type { OverseenContract } from "@/lib/contracts/oversight-queries";

export interface OverseenWorkProps {
  /** The overseer's own contract. */
  contractId: string;
  contract: OverseenContract;
  mayReview: boolean;
  action: FormAction;
}

/** What was delivered under one contract of the listing, and the review of what waits for its client. */
export function OverseenWork({ contractId, contract, mayReview, action }: OverseenWorkProps) {
  const t = useTranslations("blueprints.oversight");
  // An overseer reads no scope: it holds the price.
  const room = { ...contract, scope: null };
  return contract.milestones.map((milestone) => {
    const [latest, ...earlier] = milestone.deliveries;
    if (!latest) return null;
    const isWaiting = milestone.state === "delivered";
    return (
      <Section
        key={milestone.id}
        title={milestone.title}
        lead={t("of", { title: contract.title, name: contract.freelancer.name })}
      >
        <DeliveryView room={room} milestone={milestone} delivery={{ ...latest, verdicts: null }} />
        <div className="mt-8 border-t border-line pt-6">
          <h3 className="mb-4 text-lg">{t("review")}</h3>
          {latest.review ? (
            <ReviewRecord review={latest.review} criteria={milestone.criteria} />
          ) : isWaiting && mayReview ? (
            <ReviewForm
              contractId={contractId}
              deliveryId={latest.id}
              criteria={milestone.criteria}
              action={action}
            />
          ) : (
            <p className="text-ui text-soft">{t(isWaiting ? "waiting" : "answered")}</p>
          )}
        </div>
        {earlier.map((delivery) => (
          <Disclosure key={delivery.id} className="mt-5" summary={t("earlier", { number: delivery.attempt })}>
            <DeliveryView room={room} milestone={milestone} delivery={{ ...delivery, verdicts: null }} />
            {delivery.review ? <ReviewRecord review={delivery.review} criteria={milestone.criteria} /> : null}
          </Disclosure>
        ))}
      </Section>
    );
  });
}
