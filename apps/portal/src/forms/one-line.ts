/**
 * Control characters, direction overrides, zero-width and blank letters: the API refuses them, for they change what a
 * reader sees without being seen (Unicode TR 36); text from word processors brings them along.
 */
const hidden = new RegExp(
  `[${[
    '\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f',
    '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb',
    '\\u115f\\u1160\\u17b4\\u17b5\\u2800\\u3164\\uffa0',
    '\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e007f}\\p{Cs}',
  ].join('')}]`,
  'gu',
);

/** Text of one line: line breaks and tabs of a pasted table become spaces, what nobody can see goes. */
export const oneLine = (text: string): string =>
  text.replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').replaceAll(hidden, '');

/** Text of several lines, as an address: line breaks of every system become one kind, tabs become spaces. */
export const someLines = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(hidden, '');
