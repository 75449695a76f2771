/** How large a page is shown: as wide as there is room, or in parts of its size on paper. */
export const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;
export type Zoom = 'width' | (typeof zooms)[number];

/** CSS pixels of a point: 96 to the inch, not 72. */
const pixels = 96 / 72;
/** Wider than this, lines are too long to read. */
const widest = 960;

/** The scale at which a page of so many points is shown where there is so much room, in CSS pixels. */
export const scaleOf = (zoom: Zoom, points: number, room: number): number =>
  zoom === 'width' ? Math.max(200, Math.min(room, widest)) / points : zoom * pixels;
