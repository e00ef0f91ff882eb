import { useTranslations } from "next-intl";
import { givenGrades, type ReviewGrades } from "@/lib/reviews/schemas";

/** The grades of one review, point by point, in a word and a figure. */
export function GradeList({ grades }: { grades: ReviewGrades }) {
  const t = useTranslations("reviews");
  const given = givenGrades(grades);
  if (given.length === 0) return <p className="text-ui text-soft">{t("noGrades")}</p>;
  return (
    <dl className="grid max-w-2xl gap-x-10 text-ui sm:grid-cols-2">
      {given.map(({ key, grade }) => (
        <div key={key} className="flex justify-between gap-4 border-b border-line py-1.5">
          <dt className="text-soft">{t(`point.${key}`)}</dt>
          <dd className="figures whitespace-nowrap">{t("graded", { grade, word: t(`grade.${grade}`) })}</dd>
        </div>
      ))}
    </dl>
  );
}
