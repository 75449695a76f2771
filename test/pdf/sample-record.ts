/** Cells of the processor's general record of 16 May 2025, in its column order; the other tables are demo values. */
const SUBJECTS = "End-users of customer's websites/apps";

export const activities = [
  [
    'User Interaction Logging',
    'Monitor user interactions for diagnostics/support',
    SUBJECTS,
    'IP addresses, session metadata, page views, or any custom fields provided by the customer',
    'Mixpanel\nGrafana',
    'EU',
    '14 months from collection (catalogue default)\nAt most 14 months and 37 days with deletion lag and backups',
    'TLS encryption, data anonymization, access control',
  ],
  [
    'Call Handling (Real-time)',
    'Real-time audio/video interactions',
    SUBJECTS,
    'Audio/video streams, connection metadata',
    'Daily',
    'EU, USA',
    'Content: not stored, live relay only\nMetadata: period of the sub-processor',
    'TLS encryption, no persistent storage',
  ],
  [
    'Co-browsing Sessions',
    'Enable real-time co-browsing support',
    SUBJECTS,
    'Cursor movements, DOM elements, page metadata',
    'Upscope',
    'EU, USA',
    'Content: not stored, live relay only\nMetadata: 30 days (published by Upscope)',
    'TLS encryption, no persistent storage',
  ],
  [
    'Call Recording',
    'Allow customers to review interactions',
    SUBJECTS,
    'Audio/video recordings, participant metadata',
    'Daily\nMongoDB Atlas',
    'EU, Germany',
    '14 days from the end of the call (chosen by the customer)',
    'Encrypted storage, access restrictions',
  ],
  [
    'User Authentication',
    'Verify and manage end-user sessions',
    SUBJECTS,
    'Email, hashed passwords, IP addresses, session tokens, or any custom fields provided by the customer',
    'Heroku\nMongoDB Atlas',
    'USA, Germany',
    'Until the account is deleted, at most 24 months after the last activity',
    'Encryption at rest and transit, strict access control',
  ],
  [
    'Error Logging',
    'Monitor and troubleshoot application errors',
    SUBJECTS,
    'Error reports, session identifiers, request metadata',
    'Grafana',
    'EU',
    '30 days from collection',
    'TLS encryption, limited access',
  ],
  [
    'IP Geolocation',
    'Enhance user experience based on geographic data',
    SUBJECTS,
    'IP addresses, city, country, ISP',
    'Ipstack',
    'Germany',
    'Real-time; no persistent storage',
    'Real-time processing, no long-term retention',
  ],
  [
    'Custom Data Fields',
    'Provide session context, personalization, or analytics',
    SUBJECTS,
    'Names, emails, user IDs, form inputs, free-text fields',
    'MongoDB Atlas',
    'Germany',
    'As stated for each field in part 4',
    'Encrypted storage, access restrictions',
  ],
];

export const activityDetails = activities.map(
  ([heading = '', purpose = '', subjects = '', data = '', , places = '', retention = '', security = '']) => ({
    heading,
    facts: [
      { label: 'Purpose', value: [`${purpose}.`] },
      { label: 'Data subjects', value: [`${subjects}.`] },
      { label: 'Categories of data', value: [`${data}.`] },
      { label: 'Retention', value: retention.split('\n') },
      { label: 'Why', value: ['Catalogue default, within the limits of the Enterprise plan.'] },
      { label: 'Locations', value: [places] },
      { label: 'Security', value: [`${security}.`] },
    ],
  }),
);

const engaged = [
  ['Daily', 'Real-time audio and video', 'EU, United States', 'Call Handling (Real-time)\nCall Recording'],
  ['Mixpanel', 'Product analytics', 'EU', 'User Interaction Logging'],
  ['Grafana', 'Logs and monitoring', 'EU', 'User Interaction Logging\nError Logging'],
  ['Upscope', 'Co-browsing', 'EU, United States', 'Co-browsing Sessions'],
  ['MongoDB Atlas', 'Database', 'Germany', 'Call Recording\nUser Authentication\nCustom Data Fields'],
  ['Heroku', 'Application hosting', 'United States', 'User Authentication'],
  ['Ipstack', 'IP geolocation', 'Germany', 'IP Geolocation'],
];

export const subprocessors = Array.from({ length: 16 }, (_, index) => {
  const [name = '', ...rest] = engaged[index % engaged.length] ?? [];
  return [index < engaged.length ? name : `${name} (demo affiliate ${index})`, ...rest];
});

export const measures = [
  {
    heading: 'Encryption',
    list: [
      'Transport layer security for all connections.',
      'Encryption at rest of stored recordings, accounts and custom fields.',
    ],
  },
  {
    heading: 'Access',
    list: [
      'Access control by role, strict access control for user authentication.',
      'Access restrictions on recordings; limited access to error logs.',
    ],
  },
  {
    heading: 'Data minimisation',
    list: [
      'Data anonymization in interaction logs.',
      'No persistent storage of calls, co-browsing sessions and geolocation look-ups.',
    ],
  },
];
