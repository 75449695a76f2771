import { type AnnexModel } from '@annexa/core';
import { sampleDraft } from './sample-annex';

/** The sample with a code, clause numbers, blank cells and lines to be signed. */
export const fullDraft = (): AnnexModel => {
  const draft = sampleDraft();
  const blocks: AnnexModel['sections'][number]['blocks'] = [
    {
      number: '10.1',
      heading: 'Check',
      figure: { qr: 'https://annexa.example/verify/A-1', alt: 'QR code: verify – A-1' },
    },
    { number: '10.2', paragraphs: ['A clause without a heading.'], facts: [{ label: 'Blank', value: [] }] },
    {
      signatures: ['controller', 'processor'].map((party) => ({
        party: `For the ${party}`,
        lines: [
          { label: 'Name', value: 'Ada Lovelace' },
          { label: 'Signature', value: null },
        ],
      })),
    },
  ];
  return {
    ...draft,
    sections: [...draft.sections, { id: 'end', number: '10', heading: 'End', landscape: false, blocks }],
  };
};
