import { createHash } from 'node:crypto';
import { pdfDate, pdfName, textString } from '../text-string.js';
import { Step } from './facts.js';

/** The record as data, inside the document that states it: an associated file (ISO 19005-3, 6.8 and annex E). */
export const attachFile: Step = (draft, { attachment, issuedAt }) => {
  if (!attachment) return;
  const { name, mime, bytes, description } = attachment;
  const checksum = createHash('md5').update(bytes).digest('hex').toUpperCase();
  const date = issuedAt ? ` /CreationDate ${pdfDate(issuedAt)} /ModDate ${pdfDate(issuedAt)}` : '';
  const params = `/Params <</Size ${bytes.length} /CheckSum <${checksum}>${date}>>`;
  const stream = draft.addStream(`/Type /EmbeddedFile /Subtype ${pdfName(mime)} ${params}`, bytes);
  const title = textString(name);
  const file = draft.add(
    `<</Type /Filespec /F ${title} /UF ${title} /AFRelationship /Data /Desc ${textString(description)} /EF <</F ${stream} 0 R /UF ${stream} 0 R>>>>`,
  );
  draft.putEntry(draft.root, 'AF', `[${file} 0 R]`);
  draft.putEntry(draft.root, 'Names', `<</EmbeddedFiles <</Names [${title} ${file} 0 R]>>>>`);
};
