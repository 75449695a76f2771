/** ISO 32000-1, 7.9.2.2: plain ASCII as it is, everything else as UTF-16BE with its mark. */
export function textString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

/** A string as Skia writes it, back to text: literal with octal escapes, or hexadecimal UTF-16BE. */
export function readTextString(source: string): string {
  const hex = /^<FEFF([0-9A-Fa-f]*)>$/.exec(source)?.[1];
  if (hex !== undefined) return Buffer.from(hex, 'hex').swap16().toString('utf16le');
  return source
    .slice(1, -1)
    .replace(/\\([0-7]{1,3}|[^])/g, (_, code: string) =>
      /^[0-7]/.test(code) ? String.fromCharCode(parseInt(code, 8)) : code,
    );
}

/** ISO 32000-1, 7.3.5: what a name may not hold as it is becomes #xx. */
export function pdfName(text: string): string {
  return `/${text.replace(/[^A-Za-z0-9.+_-]/g, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`)}`;
}

/** ISO 32000-1, 7.9.4, in UTC; to the second. */
export function pdfDate(date: Date): string {
  return `(D:${date.toISOString().replace(/\D/g, '').slice(0, 14)}+00'00')`;
}
