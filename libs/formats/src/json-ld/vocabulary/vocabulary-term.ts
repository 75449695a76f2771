/** One term of the vocabulary that DPV lacks. */
export type VocabularyTerm = {
  /** Local name, below the namespace. */
  term: string;
  kind: 'class' | 'concept' | 'property';
  label: string;
  description: string;
  /** The nearest wider term, as a compact IRI: of DPV, or of this vocabulary. */
  broader?: string;
};

/** A row of a table of terms: local name, label, description, and the wider term where there is one. */
export type TermRow = readonly [term: string, label: string, description: string, broader?: string];

/** Rows of one kind as terms. */
export const termsOf = (kind: VocabularyTerm['kind'], rows: readonly TermRow[]): VocabularyTerm[] =>
  rows.map(([term, label, description, broader]) => ({
    term,
    kind,
    label,
    description,
    ...(broader === undefined ? {} : { broader }),
  }));
