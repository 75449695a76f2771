import { type AnnexFigure } from '@annexa/core';
import { encode } from 'uqr';

/** A QR code as a template draws it. */
export interface DrawnQr extends AnnexFigure {
  /** viewBox of the drawing: one unit a module, with the quiet zone. */
  box: string;
  /** Path of the dark modules, one rectangle a run. */
  path: string;
  /** The coded text where it is an address: on a screen the code is a link. */
  href: string | undefined;
}

/** Modules that stay light around the code (ISO/IEC 18004, 9.1). */
const QUIET_ZONE = 4;

/** Draws the code of a figure: error correction M, so that a folded or stained page can still be read. Pure. */
export function drawQr(figure: AnnexFigure): DrawnQr {
  const { data, size } = encode(figure.qr, { ecc: 'M', border: QUIET_ZONE });
  const path = data.flatMap((row, y) =>
    runsOf(row).map(({ from, to }) => `M${from} ${y}h${to - from}v1h${from - to}z`),
  );
  return {
    ...figure,
    box: `0 0 ${size} ${size}`,
    path: path.join(''),
    href: /^https?:\/\//.test(figure.qr) ? new URL(figure.qr).href : undefined,
  };
}

function runsOf(row: boolean[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last?.to === x) last.to += 1;
    else runs.push({ from: x, to: x + 1 });
  }
  return runs;
}
