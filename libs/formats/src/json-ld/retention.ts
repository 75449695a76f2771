import type { Clock, EffectiveRecord, Retention } from '@annexa/core';
import { type Names, type Node, node, type NodeValue, placeTerm } from './node.js';

type Activity = EffectiveRecord['activities'][number];
type Kept = Activity['retention'][number];
type Why = Kept['why'];

const clocks = {
  collected: 'annexa:FromCollection',
  stored: 'annexa:FromStorage',
  last_activity: 'annexa:FromLastActivity',
  call_ended: 'annexa:FromEndOfCall',
  account_closed: 'annexa:FromClosingOfAccount',
  contract_ended: 'annexa:FromEndOfContract',
} as const satisfies Record<Clock, string>;

const events = {
  account_deleted: 'annexa:AccountDeleted',
  contract_ended: 'annexa:ContractEnded',
  consent_withdrawn: 'dpv:ConsentWithdrawn',
} as const satisfies Record<Extract<Retention, { kind: 'until_event' }>['event'], string>;

const reasons = {
  catalog_default: 'annexa:CatalogDefault',
  plan_limit: 'annexa:PlanLimit',
  customer_choice: 'annexa:CustomerChoice',
  subprocessor_floor: 'annexa:SubprocessorFloor',
  vendor_fixed: 'annexa:VendorFixed',
  hold: 'annexa:LegalHold',
} as const satisfies Record<Why['kind'], string>;

const terms = {
  active: 'annexa:ActivePeriod',
  cooling_off: 'annexa:CoolingOff',
  lag: 'annexa:DeletionLag',
  backup_tail: 'annexa:BackupTail',
  floor: 'annexa:RetentionFloor',
} as const satisfies Record<Kept['terms'][number]['term'], string>;

/** Why a value holds. */
export const reasonNode = ({ kind, text }: Why): Node => ({
  '@type': 'annexa:Reason',
  'annexa:reasonKind': reasons[kind],
  'skos:prefLabel': text,
});

/** A typed duration; `null`: it is unknown. */
export const durationNode = (retention: Retention | null, names: Names): Node => {
  if (!retention) return { '@type': 'dpv:IndeterminateDuration' };
  switch (retention.kind) {
    case 'none':
      return { '@type': 'annexa:NotStored' };
    case 'fixed':
      return node({
        '@type': 'dpv:TemporalDuration',
        'annexa:period': retention.period,
        'annexa:clock': retention.from && clocks[retention.from],
      });
    case 'until_event':
      return {
        '@type': 'dpv:UntilEventDuration',
        'annexa:event': events[retention.event],
        'annexa:ceiling': retention.ceiling,
        'annexa:clock': clocks[retention.after],
      };
    case 'same_as':
      return { '@type': 'annexa:SameAsActivityDuration', 'annexa:sameAs': names('activity', retention.activity) };
    default:
      return {
        '@type': 'dpv:EndlessDuration',
        'dpv:hasJustification': { '@type': 'dpv:Justification', 'skos:prefLabel': retention.justification },
      };
  }
};

const termNode = ({ term, label, period, source, demo, subprocessor }: Kept['terms'][number], names: Names): Node =>
  node({
    '@type': terms[term],
    'skos:prefLabel': label,
    'annexa:period': period,
    'dcterms:source': source,
    'annexa:demo': demo,
    'annexa:subprocessor': subprocessor === undefined ? null : names('subprocessor', subprocessor),
  });

/** The retention of one part of an activity, with its effective maximum term by term. */
export const storageNode = (kept: Kept, names: Names): NodeValue =>
  node({
    '@type': ['dpv:StorageCondition', 'dpv:StorageDuration'],
    'dpv:hasIdentifier': kept.part,
    'annexa:partKind': kept.kind === 'content' ? 'annexa:Content' : 'annexa:Metadata',
    'skos:prefLabel': kept.what,
    'dpv:hasDuration': durationNode(kept.retention, names),
    'annexa:wording': kept.text,
    'annexa:demo': kept.demo,
    'annexa:reason': reasonNode(kept.why),
    'annexa:effectiveMaximum': node({
      '@type': 'annexa:EffectiveMaximum',
      'annexa:period': kept.maximum,
      'annexa:wording': kept.maximum_text,
      'annexa:term': kept.terms.map((term) => termNode(term, names)),
    }),
    'dpv:hasLocation': kept.place && placeTerm(kept.place),
    'annexa:note': kept.notes,
  });
