import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist';

// From our own origin: the page allows no other worker (CSP worker-src 'self').
GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url).href;

/** An opened PDF with its pages; `close` frees its memory. */
export type OpenPdf = { pages: PDFPageProxy[]; close: () => Promise<void> };

const pagesOf = (pdf: PDFDocumentProxy): Promise<PDFPageProxy[]> =>
  Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));

/** Opens a PDF of ours: fonts are embedded, nothing is fetched for it. The bytes are copied, because the worker keeps them. */
export const openPdf = async (bytes: ArrayBuffer): Promise<OpenPdf> => {
  const task = getDocument({ data: bytes.slice(0), enableXfa: false, useWasm: false });
  const pages = await pagesOf(await task.promise);
  return { pages, close: () => task.destroy() };
};
