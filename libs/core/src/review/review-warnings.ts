import { sayCountry } from '../annex/say-fact.js';
import { Retention } from '../duration/retention.js';
import { refitSettings } from '../plan/refit-settings.js';
import type { CustomField } from '../settings/custom-field.js';
import { namePlace } from '../settings/name-place.js';
import { textBlocks } from '../text-blocks/text-blocks.js';
import { askAboutFloors } from './floor-warnings.js';
import type { Change, Records } from './review-changes.js';
import type { AnnexDifference, ReviewedChange, ReviewWarning } from './settings-preview.js';

type Appearing = Pick<AnnexDifference, 'subprocessors' | 'transfers'>;
type Rule = Pick<ReviewWarning, 'code' | 'article' | 'text'> & { asks: (change: ReviewedChange) => boolean };

const keepsForever = (value: unknown) => Retention.safeParse(value).data?.kind === 'indefinite';
const field = ({ path, after }: ReviewedChange) =>
  path.startsWith('/custom_fields/') ? (after as CustomField | null) : null;
const special = ['special_category', 'criminal', 'child'];

/** The questions that a lawyer asks; none stands in the way of the change. */
const rules: readonly Rule[] = [
  {
    code: 'indefinite_retention',
    article: 'GDPR Art. 5(1)(e)',
    text: 'Data without an end of retention needs a reason that holds: is there a period that would do?',
    asks: (change) => keepsForever(change.after) || keepsForever(field(change)?.retention),
  },
  {
    code: 'special_category',
    article: 'GDPR Art. 9 and 10',
    text: 'This field holds a class of data that is specially protected: are ground and safeguards in place on your side?',
    asks: (change) => special.includes(field(change)?.sensitivity ?? ''),
  },
  {
    code: 'recording_without_consent',
    article: 'GDPR Art. 6(1) and 13',
    text: 'Calls are recorded after a notice only: is the recording lawful without consent where your callers are?',
    asks: ({ path, after }) => path === '/recording/consent' && after === 'notice',
  },
  {
    code: 'ip_not_truncated',
    article: 'GDPR Art. 25(2)',
    text: 'The full IP address is looked up: is the less precise one not enough?',
    asks: ({ path, after }) => path === '/activities/ip_geolocation/truncate_ip' && after === false,
  },
];

const nothing = { country: null, holds: null, period: null };

const askAboutValues = (changes: readonly ReviewedChange[]): ReviewWarning[] =>
  changes.flatMap((change) =>
    rules
      .filter(({ asks }) => asks(change))
      .map(({ code, article, text }) => ({
        code,
        path: change.path,
        article,
        text,
        subject: field(change)?.label ?? textBlocks('en').settings.labels[change.path] ?? change.path,
        ...nothing,
      })),
  );

/** Under a specific authorisation, whoever engages a sub-processor by a setting authorises it. */
const askAboutSubprocessors = ({ after }: Records, { subprocessors }: Appearing): ReviewWarning[] =>
  after.controller.authorisation_model !== 'specific'
    ? []
    : subprocessors.added.map(({ name }) => ({
        code: 'subprocessor_to_authorise',
        path: '/profile/authorisation_model',
        article: 'GDPR Art. 28(2)',
        text: `Your contract asks for your specific authorisation of each sub-processor: with this change you authorise ${name}.`,
        subject: name,
        ...nothing,
      }));

const askAboutTransfers = ({ after }: Records, { transfers }: Appearing): ReviewWarning[] =>
  transfers.added
    .filter(({ id, country }) =>
      after.transfers.some(
        ({ subprocessor, mechanism_text, ...transfer }) =>
          subprocessor === id && transfer.country === country && mechanism_text === null,
      ),
    )
    .map(({ name, country }) => ({
      code: 'transfer_without_mechanism',
      path: '',
      article: 'GDPR Art. 44 and 46',
      text: `${name} would receive personal data in ${sayCountry(textBlocks('en'), country)}, and no mechanism of the transfer is stated yet.`,
      subject: name,
      ...nothing,
      country,
    }));

/** A field is called by its label, everything else as in a documented instruction. */
const callAt = (path: string, fields: readonly CustomField[]): string => {
  const index = /^\/custom_fields\/(\d+)/.exec(path)?.[1];
  return (index && fields[Number(index)]?.label) || (textBlocks('en').settings.labels[path] ?? path);
};

/** What stays chosen although the plan no longer has it. */
const askAboutPlan = ({ catalog, plan, after }: Change): ReviewWarning[] =>
  refitSettings(catalog, plan, after).map(({ path, chosen, resolved, text }) => ({
    code: 'limited_by_plan',
    path: namePlace(path, after.custom_fields),
    subject: callAt(path, after.custom_fields),
    article: `${plan.name} plan`,
    text,
    ...nothing,
    holds: resolved === chosen ? null : resolved,
  }));

/** What law, contract and plan say against the change. */
export const reviewWarnings = (
  change: Change,
  changes: readonly ReviewedChange[],
  records: Records,
  annex: Appearing,
): ReviewWarning[] => [
  ...askAboutValues(changes),
  ...askAboutSubprocessors(records, annex),
  ...askAboutTransfers(records, annex),
  ...askAboutFloors(change, changes, records),
  ...askAboutPlan(change),
];
