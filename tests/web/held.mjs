// Files that come when the test lets them.

/** Holds files back: `comes` waits until they are asked for, then lets them come. */
export async function held(page, files) {
  let ask, send;
  const asked = new Promise((resolve) => (ask = resolve));
  const sent = new Promise((resolve) => (send = resolve));
  await page.route(files, async (route) => {
    ask();
    await sent;
    await route.continue();
  });
  return { comes: () => asked.then(send) };
}
