// oxlint-disable-next-line no-control-regex -- exactly what XML 1.0 cannot hold
const noXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** The first line of every XML part of a package. */
export const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text for an element or a quoted attribute; a character that XML 1.0 cannot hold (production 2) shows as U+FFFD. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(noXml, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
