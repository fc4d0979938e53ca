// Reads a code off the page, as a camera would: only its squares count.
import jsQR from 'jsqr';

const scale = 4;
const edge = 4;

/** The text of a code of unit squares. */
export function readCode({ size, path }) {
  const side = (size + 2 * edge) * scale;
  const picture = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let dot = 0; dot < scale * scale; ++dot) {
      const column = (Number(x) + edge) * scale + (dot % scale);
      const row = (Number(y) + edge) * scale + Math.floor(dot / scale);
      picture.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
  }
  return jsQR.default?.(picture, side, side)?.data ?? jsQR(picture, side, side)?.data;
}

/** The text of the code drawn in an SVG of unit squares. */
export async function codeText(svg) {
  const [whole, path] = await svg.evaluate((drawn) => [
    drawn.viewBox.baseVal.width,
    drawn.querySelector('path').getAttribute('d'),
  ]);
  return readCode({ size: whole - 2 * edge, path });
}
