import { readTextString, textString } from '../text-string.js';
import { Step } from './facts.js';

const AUTHOR = 'Annexa';

/**
 * The metadata of the file as XMP, not compressed, so that a program that knows no PDF finds it (ISO 19005-3, 6.6.2). What the
 * Info dictionary says too is read from there: the two must agree.
 */
export const writeMetadata: Step = (draft, { language, description }) => {
  const info = draft.info === undefined ? '' : draft.text(draft.info);
  if (draft.info !== undefined) draft.putEntry(draft.info, 'Author', textString(AUTHOR));
  const packet = packetOf({
    title: textAt(info, 'Title'),
    tool: textAt(info, 'Creator'),
    producer: textAt(info, 'Producer'),
    created: dateAt(info, 'CreationDate'),
    modified: dateAt(info, 'ModDate'),
    language,
    description,
  });
  const number = draft.addStream('/Type /Metadata /Subtype /XML', Buffer.from(packet, 'utf8'), false);
  draft.putEntry(draft.root, 'Metadata', `${number} 0 R`);
};

function textAt(info: string, key: string): string {
  const source = new RegExp(`(?:<<|\\n)/${key} (\\((?:\\\\[^]|[^\\\\)])*\\)|<[0-9A-Fa-f]*>)`).exec(info)?.[1];
  return source === undefined ? '' : readTextString(source);
}

/** D:20261123140500+00'00' → 2026-11-23T14:05:00+00:00 */
function dateAt(info: string, key: string): string {
  const digits = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/.exec(textAt(info, key));
  if (!digits) return '';
  const [, year, month, day, hour, minute, second] = digits;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}+00:00`;
}

interface Metadata {
  title: string;
  tool: string;
  producer: string;
  created: string;
  modified: string;
  language: string;
  description: string;
}

const xml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const simple = (name: string, text: string) => (text === '' ? '' : `<${name}>${xml(text)}</${name}>\n`);
const list = (name: string, kind: 'Seq' | 'Bag', text: string) =>
  `<${name}><rdf:${kind}><rdf:li>${xml(text)}</rdf:li></rdf:${kind}></${name}>\n`;
const alternative = (name: string, text: string) =>
  text === '' ? '' : `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${xml(text)}</rdf:li></rdf:Alt></${name}>\n`;

function packetOf({ title, tool, producer, created, modified, language, description }: Metadata): string {
  const properties = [
    simple('dc:format', 'application/pdf'),
    alternative('dc:title', title),
    alternative('dc:description', description),
    list('dc:creator', 'Seq', AUTHOR),
    list('dc:language', 'Bag', language),
    simple('xmp:CreatorTool', tool),
    simple('xmp:CreateDate', created),
    simple('xmp:ModifyDate', modified),
    simple('xmp:MetadataDate', modified),
    simple('pdf:Producer', producer),
    simple('pdfuaid:part', '1'),
    simple('pdfaid:part', '3'),
    simple('pdfaid:conformance', 'A'),
    PDFUAID_SCHEMA,
  ].join('');
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" ${NAMESPACES}>
${properties}</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

const NAMESPACES = Object.entries({
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
})
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ');

/** PDF/A knows no pdfuaid: a schema it does not know must be described in the file (ISO 19005-3, 6.6.2.3). */
const PDFUAID_SCHEMA = `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
`;
