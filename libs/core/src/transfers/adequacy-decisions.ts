/** What an adequacy decision is limited by; `list`: to the organisations on a list (Data Privacy Framework). */
export type AdequacyLimit = 'none' | 'recipient' | 'data' | 'recipient_and_data' | 'list';

/** A decision of the Commission that a country ensures adequate protection (GDPR Art. 45(3)). */
export type AdequacyDecision = {
  /** ISO 3166-1 alpha-2 code; `x-epo`: the European Patent Organisation, which has none. */
  country: string;
  /** Number of the decision. */
  decision: string;
  /** Day of the decision (RFC 3339 date). */
  date: string;
  scope: string;
  limited_by: AdequacyLimit;
  /** Last day on which it holds; null: no end is set. */
  expires: string | null;
  /** EEA states for whose exporters it is not confirmed to hold: not yet taken into the EEA Agreement. */
  not_yet_for: readonly string[];
  source: string;
};

/** The adequacy decisions in force or adopted by 23 November 2026, each seen in the source it names. */
export const adequacyDecisions = [
  {
    country: 'AD',
    decision: '2010/625/EU',
    date: '2010-10-19',
    scope: 'Whole country',
    limited_by: 'none',
    expires: null,
    not_yet_for: [],
    source: 'Decision text (CELEX 32010D0625); listed in Implementing Decision (EU) 2016/2295',
  },
  {
    country: 'AR',
    decision: '2003/490/EC',
    date: '2003-06-30',
    scope: 'Whole country',
    limited_by: 'none',
    expires: null,
    not_yet_for: [],
    source: 'EUR-Lex consolidated text (CELEX 02003D0490); Implementing Decision (EU) 2016/2295',
  },
  {
    country: 'BR',
    decision: '(EU) 2026/179',
    date: '2026-01-26',
    scope:
      'Recipients under the Brazilian data protection law (LGPD); limits of the operative part not confirmed; Commission review after four years',
    limited_by: 'recipient',
    expires: null,
    not_yet_for: ['IS', 'LI', 'NO'],
    source: 'europalov.no entry for Implementing Decision (EU) 2026/179 (OJ 28.1.2026); CMS notice of 27.1.2026',
  },
  {
    country: 'CA',
    decision: '2002/2/EC',
    date: '2001-12-20',
    scope:
      'Only recipients subject to PIPEDA (private-sector commercial activity); not public bodies, not non-profits unless commercial, employee data only in federally regulated businesses',
    limited_by: 'recipient',
    expires: null,
    not_yet_for: [],
    source: 'EUR-Lex (CELEX 32002D0002), recital 5',
  },
  {
    country: 'CH',
    decision: '2000/518/EC',
    date: '2000-07-26',
    scope: 'Whole country, all activities within the scope of the former Directive 95/46/EC',
    limited_by: 'none',
    expires: null,
    not_yet_for: [],
    source: 'EUR-Lex consolidated text (CELEX 02000D0518), Article 1',
  },
  {
    country: 'FO',
    decision: '2010/146/EU',
    date: '2010-03-05',
    scope:
      'Only recipients subject to the Faroese Act on Processing of Personal Data; not authorities of the Kingdom of Denmark in the Faroe Islands',
    limited_by: 'recipient',
    expires: null,
    not_yet_for: [],
    source:
      'Decision text, recital 6 and Article 1; number in Implementing Decision (EU) 2016/2295; day of adoption from two secondary lists',
  },
  {
    country: 'GB',
    decision: '(EU) 2021/1772',
    date: '2021-06-28',
    scope:
      'Whole country; extended to 2025-12-27, renewed on 2025-12-19 for six years (number of the renewing act not found); the exclusion of immigration-control data was dropped at renewal; review after four years',
    limited_by: 'none',
    expires: '2031-12-27',
    not_yet_for: [],
    source:
      'EFE and University of Almeria EU centre on the renewal of 19.12.2025; UEA Law School blog on immigration data',
  },
  {
    country: 'GG',
    decision: '2003/821/EC',
    date: '2003-11-21',
    scope: 'Bailiwick of Guernsey',
    limited_by: 'none',
    expires: null,
    not_yet_for: [],
    source: 'EUR-Lex consolidated text (CELEX 02003D0821), Article 1',
  },
  {
    country: 'IL',
    decision: '2011/61/EU',
    date: '2011-01-31',
    scope:
      'Automated transfers, or non-automated transfers followed by automated processing in Israel; State of Israel as defined by international law',
    limited_by: 'data',
    expires: null,
    not_yet_for: [],
    source: 'EUR-Lex consolidated text (CELEX 02011D0061), Article 1; recital 12',
  },
  {
    country: 'IM',
    decision: '2004/411/EC',
    date: '2004-04-28',
    scope: 'Whole territory',
    limited_by: 'none',
    expires: null,
    not_yet_for: [],
    source: 'Decision text; Implementing Decision (EU) 2016/2295',
  },
  {
    country: 'JE',
    decision: '2008/393/EC',
    date: '2008-05-08',
    scope: 'Bailiwick of Jersey',
    limited_by: 'none',
    expires: null,
    not_yet_for: [],
    source: 'Decision text (CELEX 32008D0393); Implementing Decision (EU) 2016/2295',
  },
  {
    country: 'JP',
    decision: '(EU) 2019/419',
    date: '2019-01-23',
    scope:
      'Only personal information handling business operators under the APPI with the Supplementary Rules; not public bodies; certain recipients excluded by Article 1(2)',
    limited_by: 'recipient',
    expires: null,
    not_yet_for: [],
    source: 'Text of Implementing Decision (EU) 2019/419, Article 1 and recital 10',
  },
  {
    country: 'KR',
    decision: '(EU) 2022/254',
    date: '2021-12-17',
    scope:
      'Recipients under PIPA; not personal credit data of entities supervised by the Financial Services Commission, not religious organisations, not political parties',
    limited_by: 'recipient_and_data',
    expires: null,
    not_yet_for: [],
    source: 'Title of Implementing Decision (EU) 2022/254; CNPD Luxembourg notice of December 2021',
  },
  {
    country: 'NZ',
    decision: '2013/65/EU',
    date: '2012-12-19',
    scope: 'Whole country',
    limited_by: 'none',
    expires: null,
    not_yet_for: [],
    source: 'OJ L 28 of 30.1.2013, p. 12',
  },
  {
    country: 'US',
    decision: '(EU) 2023/1795',
    date: '2023-07-10',
    scope:
      'Only organisations on the active Data Privacy Framework list, for data their certification covers (human resources data must be covered expressly); upheld in T-553/23 on 2025-09-03, appeal C-703/25 P',
    limited_by: 'list',
    expires: null,
    not_yet_for: [],
    source: 'OJ C/2025/6610 of 22.12.2025 (Case C-703/25 P)',
  },
  {
    country: 'UY',
    decision: '2012/484/EU',
    date: '2012-08-21',
    scope: 'Automated processing of personal data',
    limited_by: 'data',
    expires: null,
    not_yet_for: [],
    source: 'EUR-Lex (CELEX 32012D0484), title',
  },
  {
    country: 'x-epo',
    decision: '(EU) 2025/1382',
    date: '2025-07-15',
    scope: 'International organisation; no ISO code exists, x-epo is a private key',
    limited_by: 'none',
    expires: null,
    not_yet_for: [],
    source: 'Title of Implementing Decision (EU) 2025/1382 (OJ L of 18.7.2025; CELEX 32025D1382)',
  },
] as const satisfies readonly AdequacyDecision[];
