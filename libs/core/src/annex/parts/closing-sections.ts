import type { AnnexContext } from '../annex-context.js';
import type { AnnexSection, AnnexSignature } from '../annex-model.js';
import { labelled, markDemo } from '../say-fact.js';

type Line = AnnexSignature['lines'][number];

const customerLines = ({ record, texts }: AnnexContext): Line[] => {
  const { lines: say } = texts.closing;
  const { signatory } = record.controller;
  const named = [signatory?.name, signatory?.position].filter(Boolean).join(', ');
  return [
    { label: say.nameAndPosition, value: named || null },
    { label: say.place, value: null },
    { label: say.signature, value: null },
  ];
};

const processorLines = ({ record, texts }: AnnexContext): Line[] => {
  const { lines: say } = texts.closing;
  const { value, demo } = record.processor.signatory;
  return [
    { label: say.nameAndPosition, value: value === null ? null : markDemo(texts, value, demo) },
    { label: say.place, value: null },
    { label: say.signature, value: null },
  ];
};

/** Where the parties sign Parts II and III (`legal.md` A5, A6, A8). */
export const signatureSection = (context: AnnexContext): AnnexSection => {
  const { texts, role } = context;
  const { closing: say, contract } = texts;
  return {
    id: 'signatures',
    number: '',
    heading: say.signaturesHeading,
    landscape: false,
    blocks: [
      {
        id: 'parties',
        heading: say.partiesHeading,
        checks: ['A5', 'A6', 'A8', 'A2.13'],
        paragraphs: [say.signaturesIntro],
        signatures: [
          { party: say.forCustomer(context.customer, contract.roles.customer[role]), lines: customerLines(context) },
          {
            party: say.forProcessor(
              context.processor,
              role === 'processor' ? contract.roles.processor[role] : undefined,
            ),
            lines: processorLines(context),
          },
        ],
      },
    ],
  };
};

/** How anyone learns whether the document is genuine and current (`legal.md` A8). */
export const verificationSection = ({ input, texts }: AnnexContext): AnnexSection => {
  const { closing: say } = texts;
  const { verification } = input;
  const fact = labelled(texts);
  const hash = fact(say.hash, input.record_hash, 'A8');
  const unverifiable = input.annex_number === null ? say.notIssued : say.noCode;
  return {
    id: 'verification',
    number: '',
    heading: say.verificationHeading,
    landscape: false,
    blocks: [
      {
        id: 'genuine',
        heading: say.verifyHeading,
        checks: ['A8'],
        paragraphs: [verification ? say.verify(verification.url) : unverifiable],
        facts: verification
          ? [fact(say.code, verification.code, 'A8'), fact(say.address, verification.url, 'A8'), hash]
          : [hash],
        ...(verification ? { figure: { qr: verification.url, alt: say.qr(verification.url) } } : {}),
      },
    ],
  };
};
