/** Part I: the processor's record (GDPR Art. 30(2)). */
export const processing = {
  heading: 'Record of processing activities',
  partiesHeading: 'Parties',
  partiesCaption: 'The processor and the customer on whose behalf data is processed',
  particular: 'Particular',
  activitiesHeading: 'Processing activities carried out on behalf of the customer',
  activitiesCaption: (total: number): string => `Processing activities in use: ${total}`,
  columns: {
    activity: 'Processing activity',
    data: 'Purpose, nature, data subjects and categories of data',
    retention: 'Recipients, locations, retention and security',
  },
  screeningHeading: 'Sensitive data, automated decisions and impact assessment',
  screeningCaption: 'Screening, activity by activity (GDPR Arts 9, 22 and 35)',
  industry: 'Industry',
  controllers:
    'The customer acts for its own customers. The name and contact details of each of these controllers are kept by the customer and made available with this record.',
  roles: {
    controller: 'controller (GDPR Art. 4(7))',
    processor: 'processor for its own customers (GDPR Art. 4(8)); the processor named here is its sub-processor',
  },
  labels: {
    purpose: 'Purpose',
    subjects: 'Data subjects',
    categories: 'Categories of data',
    nature: 'Nature of the processing',
    sensitive: 'Sensitive data',
    places: 'Storage and processing locations',
    measures: 'Security measures',
    automated: 'Automated decisions and profiling (GDPR Art. 22)',
    dpia: 'Impact assessment (GDPR Art. 35)',
  },
  sensitive: {
    not_intended: 'not intended',
    possible: 'possible, though not intended',
    intended: 'intended',
  },
  sensitiveFields: 'intended in custom data fields; see Part V',
  automated: { yes: 'takes place', no: 'does not take place' },
  dpia: {
    required: 'required',
    not_required: 'not required according to the screening',
    up_to_controller: 'up to the controller',
  },
  part: (what: string, retention: string, maximum: string | undefined): string =>
    `${what}: ${retention}${maximum === undefined ? '' : `; ${maximum}`}`,
  measuresHeading: 'Technical and organisational measures',
  measures:
    'The general description of the measures under GDPR Art. 32(1) is given in Part II, Annex III, head by head and with the activities to which each measure applies.',
  notesHeading: 'General notes of the published record, as quoted',
  formHeading: 'Form and availability of the record',
  form: [
    'The record is kept in writing, in electronic form (GDPR Art. 30(3)).',
    'The processor makes it available to the supervisory authority on request (GDPR Art. 30(4)); this document may be handed over as it stands.',
    'The exemption for small organisations (GDPR Art. 30(5)) is not relied on: the processing is not occasional.',
  ],
};
