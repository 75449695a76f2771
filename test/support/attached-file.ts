import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A file that travels inside a PDF, as a reader finds it. */
export type AttachedFile = { name: string; bytes: Buffer };

/** The files inside a PDF, by pdf.js. */
export const attachedFiles = async (pdf: Buffer): Promise<AttachedFile[]> => {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const found = [...((await document.getAttachments()) ?? [])];
  const files = await Promise.all(
    found.map(async ([id, { filename }]) => {
      const content: unknown = await document.getAttachmentContent(id);
      return { name: filename, bytes: Buffer.from(content as Uint8Array) };
    }),
  );
  await task.destroy();
  return files;
};
