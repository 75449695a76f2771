const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** `part` of the other colour mixed into the first; colours as #rrggbb. */
export const mix = (colour: string, other: string, part: number): string => {
  const [a, b] = [channels(colour), channels(other)];
  return `#${a
    .map((value, at) =>
      Math.round(value + ((b[at] ?? value) - value) * part)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
};

const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
    const c = value / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export const contrast = (one: string, other: string): number => {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

/** The colour, made lighter until its contrast on the ground is enough (for text 4.5:1, a little more here; WCAG 2.2, 1.4.3). */
export const readableOn = (ground: string, colour: string, least = 5): string => {
  for (let part = 0; part <= 1; part += 0.05) {
    const lighter = mix(colour, '#ffffff', part);
    if (contrast(lighter, ground) >= least) return lighter;
  }
  return '#ffffff';
};
