import { type GradeKey, givenGrades, gradeKeys, type ReviewGrades } from "@/lib/reviews/schemas";

export interface GradeSummary {
  key: GradeKey;
  /** How many graded it. */
  count: number;
  mean: number;
  low: number;
  high: number;
}

/** From so few grades no mean is shown: it would say more than they do. */
const fewest = 3;

/** What the grades of one kind come to, point by point: the mean with its count and its span. */
export function summariseGrades(all: readonly ReviewGrades[]): GradeSummary[] {
  const side = all[0]?.side;
  if (!side) return [];
  return gradeKeys[side].flatMap((key) => {
    const given = all.flatMap((grades) =>
      givenGrades(grades).flatMap((point) => (point.key === key ? point.grade : [])),
    );
    if (given.length < fewest) return [];
    const mean = given.reduce((sum, grade) => sum + grade, 0) / given.length;
    return [{ key, count: given.length, mean, low: Math.min(...given), high: Math.max(...given) }];
  });
}
