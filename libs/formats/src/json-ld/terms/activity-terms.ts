import type { ActivityId } from '@annexa/core';

/** What an activity does and what for, in terms of DPV 2.3 (`dpv:hasProcessing`, `dpv:hasPurpose`). */
export const activityTerms = {
  user_interaction_logging: {
    purposes: ['dpv:ServiceUsageAnalytics', 'dpv:ServiceMonitoring'],
    processing: ['dpv:Collect', 'dpv:Store', 'dpv:Analyse', 'dpv:Erase'],
  },
  call_handling: {
    purposes: ['dpv:CommunicationForCustomerCare'],
    processing: ['dpv:Collect', 'dpv:Transmit'],
  },
  co_browsing: {
    purposes: ['dpv:CommunicationForCustomerCare', 'dpv:CustomerCare'],
    processing: ['dpv:Collect', 'dpv:Observe', 'dpv:Transmit'],
  },
  call_recording: {
    purposes: ['dpv:RecordManagement'],
    processing: ['dpv:Record', 'dpv:Store', 'dpv:MakeAvailable', 'dpv:Erase'],
  },
  user_authentication: {
    purposes: ['dpv:IdentityAuthentication'],
    processing: ['dpv:Store', 'dpv:Match', 'dpv:Erase'],
  },
  error_logging: {
    purposes: ['dpv:TechnicalServiceProvision'],
    processing: ['dpv:Collect', 'dpv:Store', 'dpv:Monitor', 'dpv:Analyse', 'dpv:Erase'],
  },
  ip_geolocation: {
    purposes: ['dpv:ServicePersonalisation'],
    processing: ['dpv:Query', 'dpv:Derive'],
  },
  custom_data_fields: {
    purposes: ['dpv:ServicePersonalisation', 'dpv:ServiceUsageAnalytics'],
    processing: ['dpv:Collect', 'dpv:Store', 'dpv:Use', 'dpv:Erase'],
  },
} as const satisfies Record<ActivityId, { purposes: readonly string[]; processing: readonly string[] }>;
