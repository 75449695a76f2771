import { Draft } from '../draft.js';

/** A file that travels inside the PDF (ISO 19005-3, 6.8). */
export interface Attachment {
  /** File name, e.g. "record.jsonld". */
  name: string;
  /** Media type, e.g. "application/ld+json". */
  mime: string;
  bytes: Buffer;
  /** What it is, for a reader. */
  description: string;
}

/** A link of the page: where it goes, absolute, and its text, or that of its picture. */
export interface PageLink {
  href: string;
  text: string;
}

/** What the steps need and the file does not say. */
export interface DocumentFacts {
  /** BCP 47 language of the document. */
  language: string;
  /** What the document is, in one line. */
  description: string;
  /** Everything that is printed, marked up or not: which letters there are. */
  text: string;
  /** The links of the page in the order of the document. */
  links: PageLink[];
  issuedAt?: Date | undefined;
  attachment?: Attachment | undefined;
}

/** One of the things that PDF/UA-1 and PDF/A-3a ask for and Chromium does not do. */
export type Step = (draft: Draft, facts: DocumentFacts) => void | Promise<void>;
