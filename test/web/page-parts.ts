import type { Locator, Page } from 'playwright';

/** The card with this title. */
export function card(page: Page, title: string): Locator {
  return page.locator('main .card').filter({ has: page.getByRole('heading', { name: title, exact: true, level: 2 }) });
}

/** The text of every cell of the only table inside, without its head. */
export async function bodyCells(inside: Locator): Promise<string[][]> {
  return inside.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
}

/** The chart of a card as its table. */
export async function tableOf(chartCard: Locator): Promise<string[][]> {
  await chartCard.getByRole('button', { name: 'Show as table' }).click();
  return bodyCells(chartCard.locator('figure'));
}

/** The query parameters in the address. */
export function searchOf(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}

/** Waits until the address carries exactly these query parameters. */
export async function addressSays(page: Page, parameters: Readonly<Record<string, string>>): Promise<void> {
  const wanted = Object.entries(parameters);
  const holds = ({ searchParams }: URL) =>
    searchParams.size === wanted.length && wanted.every(([key, value]) => searchParams.get(key) === value);
  await page.waitForURL(holds, { waitUntil: 'commit' });
}

const written = (options: Intl.NumberFormatOptions) => {
  const format = new Intl.NumberFormat('en-GB', options);
  return (value: number) => format.format(value);
};

/** Numbers as the English pages must write them. */
export const english = {
  count: written({ maximumFractionDigits: 0 }),
  score: written({ minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  delta: written({ minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
} as const;
