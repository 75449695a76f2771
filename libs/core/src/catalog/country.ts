import { z } from 'zod';

/** The European Economic Area: the 27 member states with Iceland, Liechtenstein and Norway (EEA Agreement). ISO 3166-1 alpha-2. */
export const eeaCountries = [
  'AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IS', 'IT', 'LI', 'LT', 'LU',
  'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK',
] as const; // prettier-ignore

/** The 249 codes of ISO 3166-1 alpha-2. */
export const countryCodes = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
  CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO
  FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE
  JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO
  MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW
  PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM
  TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
`
  .trim()
  .split(/\s+/);

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** ISO 3166-1 alpha-2 country code. */
export const Country = z
  .enum(countryCodes as [string, ...string[]])
  .meta({ id: 'Country', description: 'ISO 3166-1 alpha-2 country code.', examples: ['DE'] });
export type Country = z.infer<typeof Country>;

/** A place of processing: a country, or `EU` where the vendor names the Union and no country. */
export const Place = z
  .enum(['EU', ...countryCodes] as [string, ...string[]])
  .meta({ id: 'Place', description: 'ISO 3166-1 alpha-2 country code, or EU where only the Union is stated.' });
export type Place = z.infer<typeof Place>;

/** True for the Union and each country of the EEA: data there has not left it (GDPR Chapter V). */
export const isInEea = (place: Place): boolean => place === 'EU' || (eeaCountries as readonly string[]).includes(place);

/** English name of a place, e.g. "Germany", "European Union". */
export const sayPlace = (place: Place): string => (place === 'EU' ? 'European Union' : (names.of(place) ?? place));
