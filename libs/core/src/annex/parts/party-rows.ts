import type { AnnexContext } from '../annex-context.js';
import type { AnnexTable } from '../annex-model.js';
import { sayAppointed, sayContact, sayCountry, sayCountryFact, sayFact } from '../say-fact.js';

type Row = AnnexTable['rows'][number];

/** One particular of both parties; `checks` are the ids of the legal checklist that it satisfies. */
export const particular =
  ({ texts }: AnnexContext) =>
  (id: string, label: string, [customer, processor]: [Lines, Lines], ...checks: string[]): Row => ({
    id,
    head: [label],
    cells: [customer, processor].map((lines) => (lines && lines.length > 0 ? [...lines] : [texts.words.notStated])),
    checks,
  });
type Lines = readonly string[] | undefined;

/** A table of particulars, customer and processor side by side. */
export const partiesTable = ({ texts }: AnnexContext, caption: string, rows: Row[]): AnnexTable => ({
  caption,
  columns: [
    { label: texts.processing.particular, width: 24 },
    { label: texts.words.customer, width: 38 },
    { label: texts.words.processor, width: 38 },
  ],
  rows,
});

/** A representative stands where there is one or one is missing: no article demands one of every party. */
const representativeRows = (context: AnnexContext): Row[] => {
  const { record, texts } = context;
  const { words } = texts;
  const { controller, processor, missing } = record;
  const row = particular(context);
  const missed = missing.some(({ path }) => path.endsWith('/representative'));
  const none = [words.notApplicable];
  const said = {
    customer: controller.representative ? sayAppointed(texts, controller.representative) : undefined,
    processor: processor.representative.value === null ? undefined : sayFact(texts, processor.representative),
  };
  const needed = (path: string) => missing.some((fact) => fact.path === path);
  const customer = said.customer ?? (needed('/profile/representative') ? undefined : none);
  const vendor = said.processor ?? (needed('/processor/representative') ? undefined : none);
  const uk = processor.uk_representative;
  return [
    ...(said.customer || said.processor || missed
      ? [row('representative', words.representative, [customer, vendor], 'A1.1', 'A5', 'A7', 'A10')]
      : []),
    ...(uk.value === null
      ? []
      : [row('uk-representative', words.ukRepresentative, [none, sayFact(texts, uk)], 'A1.1', 'A7')]),
  ];
};

/** Who the parties are (GDPR Art. 30(2)(a); Decisions (EU) 2021/914 and 2021/915, Annex I). */
export const identityRows = (context: AnnexContext): Row[] => {
  const { record, texts } = context;
  const { words } = texts;
  const { controller: profile, processor } = record;
  const row = particular(context);
  const one = (text: string | undefined) => text?.split('\n');
  return [
    row('legal-name', words.legalName, [one(profile.legal_name), sayFact(texts, processor.legal_name)], 'A1.1', 'A5', 'A6', 'A10'),
    row('registration', words.registration, [one(profile.registration_number), sayFact(texts, processor.registration_number)], 'A10', 'A4.8'),
    row('address', words.address, [one(profile.address), sayFact(texts, processor.address)], 'A1.1', 'A5', 'A6', 'A10'),
    row('country', words.countryLabel, [profile.country === undefined ? undefined : [sayCountry(texts, profile.country)], sayCountryFact(texts, processor.country)], 'A1.1', 'A10'),
    row('dpo', words.dpo, [sayAppointed(texts, profile.dpo), sayFact(texts, processor.dpo)], 'A1.1', 'A5', 'A6', 'A7', 'A10'),
    ...representativeRows(context),
    row('privacy-contact', words.privacyContact, [profile.privacy_contact && sayContact(profile.privacy_contact), sayFact(texts, processor.contact)], 'A1.1', 'A5', 'A6', 'A8', 'A10'),
  ]; // prettier-ignore
};
