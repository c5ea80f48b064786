/** What holds for every view: both themes, both languages, a narrow window, paper. */
import { type Explorer, violations } from './harness';

/** Each address, and what is there when all has come. */
export type Addresses = readonly (readonly [address: string, ready: string])[];

const inLanguage = (address: string, language: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}lang=${language}`;

/** Tests that axe and the browser find no fault at these addresses, and that nothing is wider than a phone. */
export function looksRight(explorer: () => Explorer, addresses: Addresses): void {
  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    describe.each(['en', 'zh'])('and %s', (language) => {
      test.each(addresses)('axe finds nothing at %s', async (address, ready) => {
        const { page, complaints } = await explorer().visit(inLanguage(address, language), { colorScheme });
        await page.locator(ready).first().waitFor();
        expect(await violations(page)).toEqual([]);
        expect(complaints).toEqual([]);
        await page.context().close();
      });
    });
  });

  test.each(addresses)('at 360 pixels nothing of %s is wider than the window', async (address, ready) => {
    const { page } = await explorer().visit(address, { viewport: { width: 360, height: 740 } });
    await page.locator(ready).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.context().close();
  });
}
