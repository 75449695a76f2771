import { unknown } from '../../fact.js';
import { by, own, type RegisterEntry, secondary, stated } from './read-facts.js';

export const grafana: RegisterEntry = {
  id: 'grafana',
  name: 'Grafana',
  legal_name: own('Raintank, Inc., trading as Grafana Labs', 'grafana.com/legal/msa'),
  address: unknown,
  contact: secondary('privacy@grafana.com', 'privacy policy of Grafana Labs, republished copy'),
  country: secondary('US', 'FlowConsent, 2026'),
  storage_countries: stated(['EU']),
  access_countries: secondary(['US'], 'FlowConsent, 2026: support, billing and security work'),
  mechanisms: secondary(
    by('dpf', 'scc'),
    'API Evangelist record of trust.grafana.com, 2026-08-27; OSN register, 2026-04-26',
  ),
  list_url: secondary('https://grafana.com/legal/subprocessors', 'OSN register, 2026-04-26'),
  certificates: secondary(
    'SOC 2 Type 2, ISO 27001, PCI DSS, CSA STAR',
    'API Evangelist record of trust.grafana.com, 2026-08-27',
  ),
  measures: ['grafana_tls', 'grafana_storage'],
  unconfirmed: [
    'Storage in the EU: the region follows the stack; EU regions are offered, and that the stack lies in one of them is not confirmed.',
  ],
  notes: [
    'One customer list names Grafana Labs Sweden AB as the contracting company, the master agreement names Raintank, Inc.',
    'The trust pages name the EU-US Data Privacy Framework (secondary source); an entry on its official list is not confirmed.',
  ],
};
