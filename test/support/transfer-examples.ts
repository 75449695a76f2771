import type { TransferDecision } from '../../libs/core/src/transfers/decide-transfer.js';
import type { TransferRowId } from '../../libs/core/src/transfers/transfer-table.js';
import { listedUntil2027 as dpf, type RouteChange } from './transfer-fixtures.js';

/** A route of personal data, and what is expected of it. */
export type Example = {
  route: RouteChange;
  mechanism: TransferDecision['mechanism'];
  module: TransferDecision['module'];
  open: TransferDecision['open'];
};

const at = (country: string, reason: 'storage' | 'access' | 'establishment' = 'storage') => ({ country, reason });
const controller = { role: 'controller', country: 'FR' } as const;
const customer = { role: 'controller', customer: true } as const;
const principal = { role: 'processor', customer: true } as const;
const german = { country: 'DE' };
const swiss = { importer: { country: 'CH' }, place: at('CH') };

/** One route per row, and what a lawyer expects of it. */
export const transferExamples: Record<TransferRowId, Example> = {
  no_processor: {
    route: { exporter: controller, importer: { role: 'controller' } },
    mechanism: null,
    module: null,
    open: ['no_processor'],
  },
  stays_third_country_parent: {
    route: { importer: { country: 'IE', parent_country: 'US' }, place: at('IE') },
    mechanism: 'none',
    module: null,
    open: ['third_country_parent', 'rule_unconfirmed'],
  },
  stays_controller_processor: {
    route: { exporter: controller, importer: german, place: at('EU') },
    mechanism: 'none',
    module: null,
    open: [],
  },
  stays_processor_processor: {
    route: { importer: german, place: at('NO') },
    mechanism: 'none',
    module: null,
    open: [],
  },
  stays_processor_customer: {
    route: { importer: { ...customer, country: 'FR' }, place: at('FR') },
    mechanism: 'none',
    module: null,
    open: ['rule_unconfirmed'],
  },
  enters_eea: {
    route: { exporter: { ...controller, country: 'US' }, importer: german, place: at('DE') },
    mechanism: 'none',
    module: null,
    open: ['rule_unconfirmed'],
  },
  adequacy_controller_processor: {
    route: { exporter: controller, ...swiss },
    mechanism: 'adequacy',
    module: null,
    open: [],
  },
  adequacy_processor_processor: { route: swiss, mechanism: 'adequacy', module: null, open: [] },
  adequacy_processor_controller: {
    route: { ...swiss, importer: { ...customer, country: 'CH' } },
    mechanism: 'adequacy',
    module: null,
    open: [],
  },
  dpf_controller_processor: {
    route: { exporter: controller, importer: { dpf } },
    mechanism: 'dpf',
    module: null,
    open: [],
  },
  dpf_processor_processor: { route: { importer: { dpf } }, mechanism: 'dpf', module: null, open: [] },
  dpf_processor_controller: { route: { importer: { ...customer, dpf } }, mechanism: 'dpf', module: null, open: [] },
  onward_adequacy: {
    route: { ...swiss, exporter: { country: 'US' } },
    mechanism: 'adequacy',
    module: null,
    open: ['rule_unconfirmed'],
  },
  onward_dpf: {
    route: { exporter: { country: 'US' }, importer: { dpf } },
    mechanism: 'dpf',
    module: null,
    open: ['rule_unconfirmed'],
  },
  at_home: {
    route: { exporter: { country: 'CH' }, ...swiss },
    mechanism: 'adequacy',
    module: null,
    open: ['rule_unconfirmed'],
  },
  importer_unknown: {
    route: { importer: { country: null }, place: at('DE') },
    mechanism: null,
    module: null,
    open: ['importer_country_unknown'],
  },
  agreed_idta: {
    route: { exporter: { country: 'GB' }, uk_tool: 'idta' },
    mechanism: null,
    module: null,
    open: ['rule_unconfirmed', 'uk_rule_unconfirmed'],
  },
  no_mechanism: {
    route: { importer: { mechanisms: null } },
    mechanism: null,
    module: null,
    open: ['mechanism_unknown'],
  },
  onward_from_eea_processor: {
    route: { exporter: controller, importer: { country: 'IE' }, place: at('IN', 'access') },
    mechanism: 'scc',
    module: 'M3',
    open: ['recipient_abroad_unnamed'],
  },
  bcr: { route: { importer: { mechanisms: ['bcr'] } }, mechanism: 'bcr', module: null, open: [] },
  bcr_for_art_3_2: {
    route: { importer: { mechanisms: ['scc', 'bcr'], art_3_2: true } },
    mechanism: 'bcr',
    module: null,
    open: [],
  },
  art_3_2_controller_processor: {
    route: { exporter: controller, importer: { art_3_2: true } },
    mechanism: null,
    module: null,
    open: ['art_3_2'],
  },
  art_3_2_processor_processor: {
    route: { importer: { art_3_2: true } },
    mechanism: null,
    module: null,
    open: ['art_3_2'],
  },
  art_3_2_processor_controller: {
    route: { importer: { ...customer, art_3_2: true } },
    mechanism: null,
    module: null,
    open: ['art_3_2'],
  },
  scc_controller_processor: { route: { exporter: controller }, mechanism: 'scc', module: 'M2', open: [] },
  scc_processor_processor: { route: {}, mechanism: 'scc', module: 'M3', open: [] },
  scc_processor_controller: {
    route: { importer: customer, assessed: false },
    mechanism: 'scc',
    module: 'M4',
    open: [],
  },
  return_to_processor: {
    route: { importer: principal },
    mechanism: null,
    module: null,
    open: ['return_to_processor', 'rule_unconfirmed'],
  },
  gb_controller_processor: {
    route: { exporter: { role: 'controller', country: 'GB' }, uk_tool: 'addendum' },
    mechanism: 'scc',
    module: 'M2',
    open: ['rule_unconfirmed', 'uk_rule_unconfirmed'],
  },
  gb_processor_processor: {
    route: { exporter: { country: 'GB' } },
    mechanism: 'scc',
    module: 'M3',
    open: ['rule_unconfirmed', 'uk_tool_unconfirmed', 'uk_rule_unconfirmed'],
  },
  ch_controller_processor: {
    route: { exporter: { role: 'controller', country: 'CH' } },
    mechanism: 'scc',
    module: 'M2',
    open: ['rule_unconfirmed'],
  },
  ch_processor_processor: {
    route: { exporter: { country: 'CH' } },
    mechanism: 'scc',
    module: 'M3',
    open: ['rule_unconfirmed'],
  },
  onward_scc: {
    route: { exporter: { country: 'US' }, importer: { country: 'IN' }, place: at('IN') },
    mechanism: 'scc',
    module: 'M3',
    open: ['rule_unconfirmed'],
  },
  onward_bcr: {
    route: { exporter: { country: null }, importer: { mechanisms: ['bcr'] } },
    mechanism: 'bcr',
    module: null,
    open: ['exporter_country_unknown', 'rule_unconfirmed'],
  },
  direct_controller_processor: {
    route: { exporter: { role: 'controller', country: 'AU', art_3_2: true } },
    mechanism: 'scc',
    module: 'M2',
    open: ['rule_unconfirmed'],
  },
  return_outside: {
    route: { exporter: { country: 'US' }, importer: { ...customer, country: 'AU' }, place: at('AU') },
    mechanism: null,
    module: null,
    open: ['return_outside', 'rule_unconfirmed'],
  },
  gdpr_scope_unknown: {
    route: { exporter: { role: 'controller', country: 'AU', art_3_2: null } },
    mechanism: null,
    module: null,
    open: ['gdpr_scope_unknown'],
  },
  no_rule: {
    route: { importer: { ...customer, country: 'FR' }, place: at('US', 'access') },
    mechanism: null,
    module: null,
    open: ['no_rule'],
  },
};
