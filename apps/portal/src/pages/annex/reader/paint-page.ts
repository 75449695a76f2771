import { type PDFPageProxy, RenderingCancelledException, TextLayer } from 'pdfjs-dist';

const canvasFor = (width: number, height: number, density: number): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * density);
  canvas.height = Math.floor(height * density);
  canvas.setAttribute('aria-hidden', 'true');
  return canvas;
};

/** Leaving a page while it is drawn is no trouble. */
const unlessCancelled = (reason: unknown): void => {
  const name = reason instanceof Error ? reason.name : '';
  if (!(reason instanceof RenderingCancelledException) && name !== 'AbortException') throw reason;
};

/** Draws a page with its words over the picture, and shows both once they are there; answers how to stop. */
export const paintPage = (host: HTMLElement, page: PDFPageProxy, scale: number): (() => void) => {
  const viewport = page.getViewport({ scale });
  const density = Math.min(window.devicePixelRatio || 1, 2.5);
  const canvas = canvasFor(viewport.width, viewport.height, density);
  const words = document.createElement('div');
  words.className = 'pdf-words';
  const drawing = page.render({ canvas, viewport, transform: [density, 0, 0, density, 0, 0] });
  const text = new TextLayer({ textContentSource: page.streamTextContent(), container: words, viewport });
  void Promise.all([drawing.promise, text.render()])
    .then(() => host.replaceChildren(canvas, words))
    .catch(unlessCancelled);
  return () => {
    drawing.cancel();
    text.cancel();
  };
};
