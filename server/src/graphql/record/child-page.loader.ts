import DataLoader from 'dataloader';
import type { RowScope } from '../../access/row-scope.js';
import type { ChildList, ListPage, ListParent, ListPlace, ListReader } from '../../records/list-reader.js';

/** A page of what hangs on one record. */
interface ChildPageKey {
  readonly list: ChildList;
  readonly parent: ListParent;
  readonly first: number;
  readonly after: ListPlace | null;
}

type ChildCountKey = Pick<ChildPageKey, 'list' | 'parent'>;

/** What hangs on records, page by page, and how much it is. */
export interface ChildLoaders {
  readonly childPage: DataLoader<ChildPageKey, ListPage, string>;
  readonly childCount: DataLoader<ChildCountKey, number, string>;
}

/** Loads what hangs on several parents together where the same is asked of them. */
export function childLoaders(lists: ListReader, scope: RowScope): ChildLoaders {
  return {
    childPage: new DataLoader<ChildPageKey, ListPage, string>(
      (keys) =>
        eachQuestion<ChildPageKey, ListPage>(
          keys,
          ({ list, first, after }) => JSON.stringify([list, first, after]),
          ({ list, first, after }, parents) => lists.pages(list, parents, { first, after }, scope),
        ),
      { cacheKeyFn: keyOf },
    ),
    childCount: new DataLoader(
      (keys) =>
        eachQuestion(
          keys,
          ({ list }) => JSON.stringify(list),
          ({ list }, parents) => lists.counts(list, parents, scope),
        ),
      { cacheKeyFn: keyOf },
    ),
  };
}

async function eachQuestion<K extends ChildCountKey, V>(
  keys: readonly K[],
  questionOf: (key: K) => string,
  answer: (key: K, parents: readonly ListParent[]) => Promise<ReadonlyMap<string, V>>,
): Promise<V[]> {
  const answers = new Map<string, ReadonlyMap<string, V>>();
  for (const [question, asked] of Map.groupBy(keys, questionOf)) {
    answers.set(
      question,
      await answer(
        asked[0]!,
        asked.map(({ parent }) => parent),
      ),
    );
  }
  return keys.map((key) => answers.get(questionOf(key))!.get(key.parent.id)!);
}

function keyOf(key: ChildCountKey): string {
  return JSON.stringify(key);
}
