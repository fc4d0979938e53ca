// WCAG 1.4.12: a reader spaces the text out, and nothing of it is lost.
import { past } from './views.mjs';

/** The four properties, as a reader's own style sheet would set them; or takes them away again. */
function spaceOut(on) {
  window.spacing ??= new CSSStyleSheet();
  window.spacing.replaceSync(
    on
      ? `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
         p { margin-block-end: 2em !important }`
      : '',
  );
  const others = document.adoptedStyleSheets.filter((sheet) => sheet !== window.spacing);
  document.adoptedStyleSheets = [...others, window.spacing];
}

/** Elements whose text is cut, or runs out of its box over what comes next. */
function cut() {
  const isLost = (element) => {
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
    if (!element.checkVisibility() || clientWidth < 2 || element.matches('input, .unseen'))
      return false;
    const { overflowX, overflowY, display } = getComputedStyle(element);
    if (display.startsWith('inline')) return false;
    const cuts = (overflow) => overflow === 'hidden' || overflow === 'clip';
    return (
      (scrollWidth > clientWidth + 1 && cuts(overflowX)) ||
      (scrollHeight > clientHeight + 4 && (cuts(overflowY) || overflowY === 'visible'))
    );
  };
  const isOut = (text) => {
    const { left, right } = text.getBoundingClientRect();
    const frame = text.ownerSVGElement.getBoundingClientRect();
    return text.checkVisibility() && (left < frame.left - 1 || right > frame.right + 1);
  };
  const lost = [...document.querySelectorAll('body *:not(svg, svg *)')].filter(isLost);
  const innermost = lost.filter(
    (element) => !lost.some((other) => other !== element && element.contains(other)),
  );
  const out = [...document.querySelectorAll('svg text')].filter(isOut);
  return [...innermost, ...out].map(
    (element) =>
      `${element.localName}.${element.getAttribute('class') ?? ''}: ${element.textContent.trim().slice(0, 40)}`,
  );
}

/** What a view loses when its text is spaced out: cut, over other text, or past the edge of the window. */
export async function lostBySpacing(page) {
  const before = await page.evaluate(cut);
  await page.evaluate(spaceOut, true);
  const lost = [...(await page.evaluate(cut)), ...(await page.evaluate(past))];
  await page.evaluate(spaceOut, false);
  return lost.filter((element) => !before.includes(element));
}
