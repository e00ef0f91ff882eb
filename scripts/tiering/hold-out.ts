import { crossValidate, type HeldOut } from "./cross-validate";
import {
  featuresOf,
  makeVocabulary,
  type Prepared,
  prepareLabelled,
  prepareTasks,
  type Vocabulary,
} from "./fit-tier-model";
import { nearDuplicateGroups } from "./fold-posts";
import { readFurther, readLabelled, readOnetTasks, readPosts, textOf } from "./read-data";

/** Everything that training starts from, and each labelled post with a model that saw neither it nor a near-duplicate. */
export function holdOut(
  folder: string,
  seed: string,
): {
  prepared: Prepared[];
  tasks: ReturnType<typeof prepareTasks>;
  vocabulary: Vocabulary;
  heldOut: HeldOut[];
} {
  const posts = readPosts(folder);
  const groups = nearDuplicateGroups(posts.map(textOf));
  const distinct = posts.filter((_, index) => groups[index] === index);
  const vocabulary = makeVocabulary(distinct.map((post) => featuresOf(textOf(post))));
  const prepared = [...readLabelled(folder, posts), ...readFurther(posts)].map(prepareLabelled);
  const tasks = prepareTasks(readOnetTasks(folder));
  return { prepared, tasks, vocabulary, heldOut: crossValidate(prepared, tasks, vocabulary, seed) };
}
