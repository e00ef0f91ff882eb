import type { Metadata } from "next";
import { getNow, getTranslations } from "next-intl/server";
import { loadRoom } from "@/app/contracts/load-room";
import { ReviewForm } from "@/components/reviews/review-form";
import { ReviewStand } from "@/components/reviews/review-stand";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { reviewsOf } from "@/lib/reviews/queries";
import { write } from "./actions";
import { OthersReview } from "./others-review";
import { OwnReview } from "./own-review";

interface Props {
  params: Promise<{ contractId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { room }] = await Promise.all([
    getTranslations("reviews"),
    params.then(({ contractId }) => loadRoom(contractId)),
  ]);
  return { title: `${t("title")} · ${room.title}` };
}

/** The two reviews of a contract: writing one's own blind, reading the other, replying once. */
export default async function ReviewPage({ params }: Props) {
  const { contractId } = await params;
  const { viewer, room } = await loadRoom(contractId);
  const [t, now, reviews] = await Promise.all([
    getTranslations("reviews"),
    getNow(),
    reviewsOf(viewer, room.id),
  ]);
  const { own, others, hurdle, mayAct } = reviews;
  const name = room.party === "client" ? room.freelancer.name : (room.organisation?.name ?? room.client.name);
  if (hurdle === "notClosed" || hurdle === "notPaid")
    return (
      <EmptyState className="mt-8" title={t(`closed.${hurdle}.title`)}>
        {t(`closed.${hurdle}.text`)}
      </EmptyState>
    );
  return (
    <>
      <div className="pt-8">
        <h2 className="mb-5 text-2xl">{t("title")}</h2>
        <ReviewStand reviews={reviews} name={name} now={now} />
      </div>
      {hurdle === null && mayAct ? (
        <Section title={t("form.title", { name })} lead={t(`form.lead.${room.party}`)} className="border-t-0">
          <ReviewForm contractId={room.id} party={room.party} name={name} action={write} />
        </Section>
      ) : null}
      {others ? <OthersReview review={others} name={name} mayReply={mayAct} /> : null}
      {own ? <OwnReview review={own} name={name} /> : null}
    </>
  );
}
