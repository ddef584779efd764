import { useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { requestFailureOf } from '../api/request-failure.ts';
import { useFilters } from '../filter/use-filters.ts';
import { announce } from '../page/announcement.tsx';
import { AnnotateDocument, type AnnotateInput } from './annotate.gen.ts';
import { AnnotationsDocument } from './annotations.gen.ts';
import { DeleteAnnotationDocument } from './delete-annotation.gen.ts';
import type { ListedAnnotation } from './placed-annotations.ts';

/** The annotations that a chart shows, and what can be made of them. */
export interface Annotations {
  readonly list: readonly ListedAnnotation[];
  /** What a new one can be about besides all. Null: nothing. */
  readonly about: { readonly segment: string } | { readonly relationship: string } | null;
  /** Whether it was done. */
  readonly add: (input: AnnotateInput) => Promise<boolean>;
  readonly remove: (annotation: ListedAnnotation) => Promise<boolean>;
  /** What the server refused, in its own words. Null: nothing. */
  readonly failure: string | null;
}

/** The annotations of a half-open window: about all, about the saved segments that are filtered by, or about one relationship. */
export function useAnnotations(
  { from, to }: { readonly from: string; readonly to: string },
  relationship: string | null = null,
): Annotations {
  const t = useTranslations('annotation');
  const client = useApolloClient();
  const { search } = useFilters();
  const [failure, setFailure] = useState<string | null>(null);
  const segments = relationship === null ? [...(search.saved ?? [])] : [];
  const { data, previousData } = useQuery(AnnotationsDocument, { variables: { from, to, segments, relationship }, errorPolicy: 'all' });

  async function attempt(write: () => Promise<unknown>, said: string): Promise<boolean> {
    try {
      await write();
      await client.refetchQueries({ include: ['Annotations'] });
      setFailure(null);
      announce(said);
      return true;
    } catch (error) {
      setFailure(requestFailureOf(error as Error).messages[0] ?? t('failed'));
      return false;
    }
  }

  const [segment] = segments;
  return {
    list: (data ?? previousData)?.annotations ?? [],
    about: relationship !== null ? { relationship } : segment === undefined || segments.length > 1 ? null : { segment },
    add: (input) => attempt(() => client.mutate({ mutation: AnnotateDocument, variables: { input } }), t('added', { title: input.title })),
    remove: ({ id, title }) =>
      attempt(() => client.mutate({ mutation: DeleteAnnotationDocument, variables: { id } }), t('removed', { title })),
    failure,
  };
}
