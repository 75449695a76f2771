import { useTranslation } from 'react-i18next';
import type { DpfListing, TransferAssessment } from '../../../api/generated';
import { type Format, useFormat } from '../../../text/format';
import type { FactSpec } from './fact-specs';
import type { Fact, Holder } from './register-facts';

type Say = ReturnType<typeof useTranslation<'register'>>['t'];
type Sayings = { t: Say; format: Format; choice: (value: string) => string };

const sayPlace = (code: string, { t, format }: Sayings) => (code === 'EU' ? t('union') : format.country(code));

const sayListing = ({ listed, covers, recertification_due }: DpfListing, { t, format, choice }: Sayings): string =>
  [
    listed ? t('listing.listed') : t('listing.not_listed'),
    covers.length > 0 ? t('listing.covers', { data: format.list(covers.map(choice)) }) : '',
    recertification_due === null ? '' : t('listing.due', { day: format.day(recertification_due) }),
  ]
    .filter((part) => part !== '')
    .join(' · ');

const sayAssessment = ({ country, date, reviewer }: TransferAssessment, { t, format }: Sayings) =>
  t('assessment.said', { country: format.country(country), day: format.day(date), reviewer });

const sayOne = (kind: FactSpec['kind'], given: string, { format, choice }: Sayings): string => {
  if (kind === 'country') return format.country(given);
  if (kind === 'day') return format.day(given);
  return kind === 'choice' ? choice(given) : given;
};

const sayMany = (kind: FactSpec['kind'], given: readonly unknown[], sayings: Sayings): string => {
  if (kind === 'assessments')
    return (given as TransferAssessment[]).map((one) => sayAssessment(one, sayings)).join('\n');
  const say = kind === 'places' ? (code: string) => sayPlace(code, sayings) : sayings.choice;
  return sayings.format.list((given as string[]).map(say));
};

const sayValue = (kind: FactSpec['kind'], given: unknown, sayings: Sayings): string => {
  const { t, format } = sayings;
  if (typeof given === 'string') return sayOne(kind, given, sayings);
  if (typeof given === 'number') return format.number(given);
  if (typeof given === 'boolean') return given ? t('yes') : t('no');
  if (Array.isArray(given)) return sayMany(kind, given, sayings);
  return given ? sayListing(given as DpfListing, sayings) : t('not_known');
};

/** Words for the facts of the catalogue in the language of the page. */
export const useFactWords = () => {
  const { t, i18n } = useTranslation('register');
  const format = useFormat();
  const look = (key: string): string => (i18n.t as (name: string) => string)(`register:${key}`);
  const choice = (value: string) => look(`choice.${value}`);
  const sayings = { t, format, choice };
  const name = (holder: Holder, { key }: FactSpec) => look(`fact.${holder.group}.${key}`);
  const holderName = ({ group, name: said }: Holder) => said ?? t(`holder.${group}`);
  return {
    value: ({ kind }: FactSpec, { value: given }: Pick<Fact, 'value'>) => sayValue(kind, given, sayings),
    name,
    choice,
    place: (code: string) => sayPlace(code, sayings),
    holderName,
    /** True where the value is somebody's words, which are English. */
    isSpoken: ({ kind }: FactSpec) => kind === 'text' || kind === 'lines' || kind === 'words',
    full: (holder: Holder, spec: FactSpec) => t('of', { fact: name(holder, spec), holder: holderName(holder) }),
  };
};
