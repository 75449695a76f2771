import type { Measure } from '../catalog/measure.js';

const demo = (head: Measure['head'], text: string): Measure => ({
  id: `demo_${head}`,
  head,
  text,
  scope: 'organisation',
  source: 'demo value',
  specific: true,
  demo: true,
});

/**
 * Made-up measures of the demonstration, one under each head: the published record states nothing specific that holds for
 * the whole organisation, whichever activities a customer uses.
 */
export const demoMeasures: Measure[] = [
  demo('encryption', 'ids of end-users are replaced by random numbers before data is used for analysis'),
  demo('resilience', 'each service runs in two data centres; either of them carries the full load'),
  demo('restore', 'backups are taken every night, and a restore is completed within 8 hours'),
  demo(
    'testing',
    'an outside company tests the service for weaknesses once a year, and a restore is rehearsed every quarter',
  ),
  demo('identification', 'staff log in with a personal account and a security key; rights are reviewed every quarter'),
  demo('transmission', 'connections are accepted over TLS 1.2 or newer only'),
  demo('storage', 'disks and backups are encrypted with AES-256; keys are replaced once a year'),
  demo('physical', 'data centres are guarded day and night and entered with a badge and a code'),
  demo('logging', 'log-ins, changes of settings and exports are logged with person and time and kept for 12 months'),
  demo(
    'configuration',
    'servers are built from a versioned description, and recording is off until a customer switches it on',
  ),
  demo(
    'governance',
    'an information security officer reports to the management, and every change is approved by a second person',
  ),
  demo('certification', 'the management system for information security is certified under ISO/IEC 27001'),
  demo(
    'minimisation',
    'fields that are not defined by the customer are refused, and marked elements are masked in the browser',
  ),
  demo('quality', 'entries are checked against the type of the field, and customers can correct them at any time'),
  demo('retention', 'a daily job erases what is due and logs the number of records erased'),
  demo('accountability', 'every change of settings is kept as a numbered instruction with person, time and reason'),
  demo('portability', 'customers can export their data as JSON and CSV and erase the data of one person on their own'),
  demo('assistance', 'requests of data subjects are passed on to the customer within 2 working days'),
];

/** A made-up measure of the sub-processor of which no published measure was found. */
export const demoIpstackMeasure: Measure = {
  id: 'demo_ipstack_tls',
  head: 'transmission',
  text: 'queries are accepted over TLS only',
  scope: 'activity',
  source: 'demo value',
  specific: true,
  demo: true,
};
