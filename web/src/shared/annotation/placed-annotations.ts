import type { AnnotationsQuery } from './annotations.gen.ts';

/** An annotation as the API answers it. */
export type ListedAnnotation = AnnotationsQuery['annotations'][number];

/**
 * Where annotations stand on the axis of a chart whose periods begin on the given days: on their day, and those before
 * the first or after the last beginning on that, so that a day within the last period is drawn too.
 */
export function placedAnnotations(
  annotations: readonly ListedAnnotation[],
  starts: readonly string[],
): readonly { readonly on: string; readonly title: string }[] {
  const [first, last] = [starts[0], starts.at(-1)];
  if (first === undefined || last === undefined) return [];
  return annotations.map(({ on, title }) => ({ on: on < first ? first : on > last ? last : on, title }));
}
