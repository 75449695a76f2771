import type { Plan, PlanLimits } from './plan.js';

const range = (min: string, max: string) => ({ min, max });
const only = (period: string) => range(period, period);

const starter: PlanLimits = {
  interaction_logs: range('P1M', 'P14M'),
  error_logs: only('P30D'),
  recordings: range('P1D', 'P30D'),
  account_inactivity: only('P24M'),
  custom_field_retention: null,
  recording_modes: ['off', 'on_demand'],
  transcripts: false,
  own_bucket: false,
  custom_fields: 10,
  special_categories: false,
  regions: ['vendor_default'],
  indefinite_retention: false,
  annex_languages: ['en'],
  cooling_off: { ...only('P7D'), default: 'P7D' },
};

const business: PlanLimits = {
  ...starter,
  interaction_logs: range('P1M', 'P26M'),
  error_logs: range('P7D', 'P90D'),
  recordings: range('P1D', 'P180D'),
  account_inactivity: range('P6M', 'P36M'),
  // Not in the plan table of the product page: a field may live as long as the longest log of the plan.
  custom_field_retention: range('P1D', 'P26M'),
  recording_modes: ['off', 'on_demand', 'always'],
  transcripts: true,
  custom_fields: 50,
  regions: ['vendor_default', 'EU', 'US'],
  annex_languages: ['en', 'de', 'fr'],
};

const enterprise: PlanLimits = {
  ...business,
  interaction_logs: range('P1M', 'P60M'),
  error_logs: range('P1D', 'P12M'),
  recordings: range('P1D', 'P24M'),
  account_inactivity: range('P1M', 'P60M'),
  custom_field_retention: range('P1D', 'P60M'),
  own_bucket: true,
  custom_fields: 200,
  special_categories: true,
  cooling_off: { ...range('P1D', 'P30D'), default: 'P7D' },
};

const version = (id: string, name: string, limits: PlanLimits): Plan => ({
  id,
  version: 1,
  name,
  effective_from: '2025-05-16',
  limits,
});

/** The plans of the first catalogue: demo values of a table that operators replace by publishing versions. */
export const demoPlans = [
  version('starter', 'Starter', starter),
  version('business', 'Business', business),
  version('enterprise', 'Enterprise', enterprise),
] as const satisfies readonly Plan[];
