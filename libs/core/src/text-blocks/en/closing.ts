/** Signatures and verification. */
export const closing = {
  signaturesHeading: 'Signatures',
  signaturesIntro:
    'By signing, the parties conclude Part II and, where it applies, Part III, in writing including electronic form (GDPR Art. 28(9)).',
  partiesHeading: 'The parties',
  forCustomer: (name: string, role: string): string => `For the customer (${role}): ${name}`,
  /** The role is only said where it is another than the name of the party. */
  forProcessor: (name: string, role: string | undefined): string =>
    `For the processor${role === undefined ? '' : ` (${role})`}: ${name}`,
  lines: {
    nameAndPosition: 'Name and position',
    place: 'Place and date',
    signature: 'Signature',
  },
  verificationHeading: 'Verification',
  verifyHeading: 'Genuine and current',
  verify: (url: string): string =>
    `Whether this document is genuine, and whether a newer version has replaced it, is stated at ${url}; the page names no customer.`,
  notIssued: 'This is a preview: it is not issued, not signed electronically and cannot be verified.',
  noCode: 'This document carries no verification code. The record hash identifies its contents.',
  code: 'Verification code',
  address: 'Verification address',
  hash: 'Record hash (SHA-256 of the canonical record)',
  qr: (url: string): string => `QR code that leads to ${url}`,
};
