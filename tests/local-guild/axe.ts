import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe-core finds on the page as it stands that is serious or worse, one line each. */
export async function seriousViolations(page: Page): Promise<string[]> {
  // Evaluated, not loaded: the page's policy lets no foreign script in.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
}
