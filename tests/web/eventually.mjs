/** Looks again, a frame later each time, until it holds; after half a minute it fails as the last look did. */
export async function eventually(page, look) {
  for (const end = Date.now() + 30_000; ;) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}
