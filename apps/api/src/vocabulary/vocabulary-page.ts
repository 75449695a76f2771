import { borrowedTerms, contextPath, prefixes, vocabulary, type VocabularyTerm, vocabularyPath } from '@annexa/formats';
import type { Content } from '../http/call.js';

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:64rem;margin:3rem auto;padding:0 1rem;color:#222;background:#fff}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid #ddd}code{overflow-wrap:anywhere}`;

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0) ?? 0};`);

const code = (text: string): string => `<code>${escaped(text)}</code>`;

const headings = { class: 'Classes', concept: 'Concepts', property: 'Properties' } as const;

const row = ({ term, label, description, broader }: VocabularyTerm): string =>
  `<tr id="${escaped(term)}"><th scope="row">${code(term)}</th><td>${escaped(label)}</td><td>${escaped(description)}</td><td>${broader === undefined ? '' : code(broader)}</td></tr>`;

const table = (kind: VocabularyTerm['kind']): string =>
  `<h2>${headings[kind]}</h2><table><thead><tr><th scope="col">Term</th><th scope="col">Label</th><th scope="col">Meaning</th><th scope="col">Wider term</th></tr></thead><tbody>${vocabulary
    .filter((each) => each.kind === kind)
    .map(row)
    .join('')}</tbody></table>`;

const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const intro = `<p>Terms that the JSON-LD of a record uses where the Data Privacy Vocabulary (DPV 2.3) has none. Their namespace ${code(prefixes.annexa)} is a name, not an address: it is the same in every installation.</p>
<p><a href="${contextPath}">JSON-LD context</a> · <a href="/schemas/annex-1.json">JSON Schema of an annex</a> · The vocabulary itself as JSON-LD: <code>Accept: application/ld+json</code> at ${code(vocabularyPath)}</p>`;

/** The vocabulary for people. */
export const vocabularyPage = (): Content => {
  const namespaces = Object.entries(prefixes).map(([prefix, iri]) => `${code(`${prefix}:`)} ${code(iri)}`);
  const borrowed = borrowedTerms.map(([iri, use]) => `${code(iri)}: ${escaped(use)}`);
  const body = [
    intro,
    table('class'),
    table('concept'),
    table('property'),
    `<h2>Terms of general vocabularies</h2>${list(borrowed)}<h2>Prefixes</h2>${list(namespaces)}`,
  ];
  return {
    bytes: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Annexa: vocabulary</title><style>${style}</style></head><body><main><h1>Vocabulary of the record</h1>${body.join('')}</main></body></html>`,
    type: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': policy, 'cache-control': 'public, max-age=3600', vary: 'accept' },
  };
};
