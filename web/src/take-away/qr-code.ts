import { correction, generate } from 'lean-qr';

/** A code as a path of unit squares, and how many of them stand in a row. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** Beyond this the squares are too small for the camera of a cheap phone. */
const densest = 20;

/** The code of a text; nothing where the text is too long. */
export function qrCode(text: string): QrCode | null {
  try {
    const code = generate(text, { maxVersion: densest, minCorrectionLevel: correction.L });
    const rows = Array.from({ length: code.size }, (_, row) => row);
    const dark = rows.flatMap((y) =>
      rows.filter((x) => code.get(x, y)).map((x) => `M${x} ${y}h1v1h-1z`),
    );
    return { size: code.size, path: dark.join('') };
  } catch {
    return null;
  }
}
