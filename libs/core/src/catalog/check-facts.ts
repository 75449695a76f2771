import { pointer, type Problem } from '../problem.js';
import type { Activity } from './activity.js';
import type { Catalog } from './catalog.js';
import { adequacyDecisions } from '../transfers/adequacy-decisions.js';
import { isInEea } from './country.js';
import type { Subprocessor } from './subprocessor.js';

const contradiction = (path: string, detail: string): Problem => ({ code: 'facts_contradict', path, detail });

/** Only organisations in the United States can be on the list (Implementing Decision (EU) 2023/1795). */
const checkFramework = ({ mechanisms, dpf, country, name }: Subprocessor, at: string): Problem[] => {
  const claimed = mechanisms.value?.includes('dpf') ?? false;
  const listed = dpf.value?.listed ?? null;
  const abroad = country.value !== null && country.value !== 'US';
  return [
    ...(claimed && listed === false
      ? [contradiction(`${at}/mechanisms`, `${name} is not on the list of the DPF; take it out of the mechanisms.`)]
      : []),
    ...(abroad && (claimed || listed === true)
      ? [
          contradiction(
            `${at}/country`,
            `Only organisations in the US are on the list of the DPF; ${name} is not there.`,
          ),
        ]
      : []),
    ...(listed === true && dpf.value?.covers.length === 0
      ? [contradiction(`${at}/dpf/value/covers`, 'A certification covers some data; say which.')]
      : []),
  ];
};

/** Countries that a sub-processor's data may reach; null where one of them is unknown. */
const reachedBy = (entry: Subprocessor): string[] | null => {
  const { country, storage_countries, processing_countries, access_countries } = entry;
  const lists = [storage_countries.value, processing_countries.value, access_countries.value];
  if (country.value === null || lists.includes(null)) return null;
  return [country.value, ...lists.flatMap((list) => list ?? [])];
};

/** An adequacy decision is one on a country (GDPR Art. 45(3)); that on the United States is the framework, `dpf`. */
const checkMechanisms = (entry: Subprocessor, at: string): Problem[] => {
  const named = entry.mechanisms.value ?? [];
  const reached = reachedBy(entry);
  const decided = reached?.some(
    (country) => country !== 'US' && adequacyDecisions.some((each) => each.country === country),
  );
  return [
    ...named.flatMap((mechanism, index): Problem[] =>
      named.indexOf(mechanism) < index
        ? [{ code: 'key_duplicate', path: `${at}/mechanisms/value/${index}`, detail: `${mechanism} is named twice.` }]
        : [],
    ),
    ...(named.includes('adequacy') && decided === false
      ? [
          contradiction(
            `${at}/mechanisms`,
            `There is no adequacy decision on any country that ${entry.name} is in; take it out of the mechanisms.`,
          ),
        ]
      : []),
  ];
};

const checkAssessments = ({ assessments }: Subprocessor, at: string): Problem[] =>
  (assessments.value ?? []).flatMap(({ country }, index, all): Problem[] => {
    const path = `${at}/assessments/value/${index}/country`;
    return [
      ...(isInEea(country)
        ? [contradiction(path, `${country} is in the EEA: there is no transfer to assess (clause 14).`)]
        : []),
      ...(all.findIndex((other) => other.country === country) < index
        ? [{ code: 'key_duplicate' as const, path, detail: `${country} is assessed twice; keep one assessment.` }]
        : []),
    ];
  });

/** Clauses 17 and 18(b) of Decision (EU) 2021/914 want the law and the courts of a member state. */
const checkClauses = ({ contract }: Catalog): Problem[] =>
  (['governing_law', 'courts'] as const).flatMap((key): Problem[] => {
    const country = contract[key].value;
    if (country === null || isInEea(country)) return [];
    return [
      {
        code: 'not_allowed_value',
        path: `/contract/${key}/value`,
        detail: `The clauses want a member state (clauses 17 and 18(b)); ${country} is none.`,
      },
    ];
  });

/** A part has one period: that of an option, or a fixed one (which may be unknown). */
const checkPeriods = ({ parts }: Activity, at: string): Problem[] =>
  parts.flatMap(({ id, option, retention }, index): Problem[] => {
    const path = `${at}/parts/${index}/retention`;
    if (option !== undefined && retention !== undefined)
      return [contradiction(path, `An option governs how long ${id} is kept; leave the fixed period out.`)];
    if (option !== undefined || retention !== undefined) return [];
    return [
      { code: 'required', path, detail: `Say how long ${id} is kept: name an option, or a period (or unknown).` },
    ];
  });

/** Whoever holds a copy, or has a place, in an activity is engaged in it. */
const checkEngaged = (activity: Activity, at: string, register: ReadonlySet<string>): Problem[] => {
  const engaged = new Set(activity.subprocessors.map(({ id }) => id));
  const stranger = (id: string | undefined): id is string => id !== undefined && register.has(id) && !engaged.has(id);
  const detail = (id: string) => `${id} is not engaged in ${activity.id}; engage it there or take it out here.`;
  return [
    ...activity.locations.flatMap(({ subprocessor }, index) =>
      stranger(subprocessor) ? [contradiction(`${at}/locations/${index}/subprocessor`, detail(subprocessor))] : [],
    ),
    ...activity.parts.flatMap(({ held_by }, index) =>
      held_by.flatMap(({ subprocessor }, which) =>
        stranger(subprocessor)
          ? [contradiction(`${at}/parts/${index}/held_by/${which}/subprocessor`, detail(subprocessor))]
          : [],
      ),
    ),
  ];
};

/** Facts that cannot both be true. What is unknown contradicts nothing: it keeps an annex a draft. */
export const checkFacts = (catalog: Catalog): Problem[] => {
  const register = new Set(catalog.subprocessors.map(({ id }) => id));
  return [
    ...catalog.activities.flatMap((activity, index) => [
      ...checkPeriods(activity, `/activities/${index}`),
      ...checkEngaged(activity, `/activities/${index}`, register),
    ]),
    ...catalog.subprocessors.flatMap((entry, index) => [
      ...checkFramework(entry, `/subprocessors/${index}`),
      ...checkMechanisms(entry, `/subprocessors/${index}`),
      ...checkAssessments(entry, `/subprocessors/${index}`),
    ]),
    ...checkClauses(catalog),
  ];
};

/** Days on which something was read or done; others (an effective date, a re-certification) may lie ahead. */
const daysPast = new Set(['read_on', 'date']);

const daysIn = (value: unknown, keys: (string | number)[]): { day: string; path: string }[] => {
  if (Array.isArray(value)) return value.flatMap((member, index) => daysIn(member, [...keys, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    daysPast.has(key) && typeof member === 'string'
      ? [{ day: member, path: pointer([...keys, key]) }]
      : daysIn(member, [...keys, key]),
  );
};

/** Nothing was read, assessed or signed on a day that is still to come; `today`: RFC 3339 date. */
export const checkDays = (catalog: Catalog, today: string): Problem[] =>
  [
    ...daysIn(catalog, []),
    ...catalog.subprocessors.flatMap(({ dpa_date: { value: day } }, index) =>
      day === null ? [] : [{ day, path: `/subprocessors/${index}/dpa_date/value` }],
    ),
  ]
    .filter(({ day }) => day > today)
    .map(({ day, path }) => ({ code: 'date_in_future', path, detail: `${day} is still to come; correct the day.` }));
