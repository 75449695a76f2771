import { AnnexBlock, AnnexModel, AnnexTable } from '@annexa/core';
import { activities, activityDetails, measures, subprocessors } from './sample-record';

const table = (caption: string, columns: [string, number][], rows: string[][][]): AnnexTable => ({
  caption,
  columns: columns.map(([label, width]) => ({ label, width })),
  rows: rows.map(([head = [], ...cells]) => ({ head, cells })),
});

const fields = Array.from({ length: 40 }, (_, index) => {
  const label = ['Customer reference', 'E-mail address', 'Support tier', 'Free-text question', 'Preferred language'][
    index % 5
  ];
  return [
    [`${label} ${index + 1}`, `key: field_${index + 1}`],
    ['Provide session context to the agent who takes the call.'],
    [['Internal', 'Personal', 'Public', 'Confidential', 'Personal'][index % 5] ?? ''],
    [['Controller', 'Form', 'Controller', 'Chat, call preparation widget', 'Form'][index % 5] ?? ''],
    [index % 3 === 0 ? '90 days from collection (chosen by the customer)' : 'As Call Recording: 30 days'],
  ];
});

const record: AnnexBlock = {
  table: table(
    'Record of processing activities carried out on behalf of the controller (Art. 30(2) GDPR)',
    [
      ['Processing activity', 12],
      ['Purpose', 13],
      ['Data subjects', 11],
      ['Categories of data', 16],
      ['Sub-processors', 10],
      ['Locations', 9],
      ['Retention', 15],
      ['Security measures', 14],
    ],
    activities.map((row) => row.map((cell) => cell.split('\n'))),
  ),
};

const transfers = table(
  'Transfers outside the European Economic Area',
  [
    ['Recipient', 26],
    ['Country', 14],
    ['Mechanism', 30],
    ['Concerned activities', 30],
  ],
  [
    [
      ['Daily'],
      ['United States'],
      ['Standard contractual clauses, module 3'],
      ['Call Handling (Real-time)', 'Call Recording'],
    ],
    [['Heroku'], ['United States'], ['Not stated: the mechanism is missing'], ['User Authentication']],
    [['Upscope'], ['United States'], ['Standard contractual clauses, module 3'], ['Co-browsing Sessions']],
  ],
);

const section = (number: number, heading: string, blocks: AnnexBlock[], landscape = false) => ({
  id: `part-${number}`,
  number: String(number),
  heading,
  landscape,
  blocks,
});

/** A full-size annex: every kind of block, eight activities, sixteen sub-processors, forty custom fields. */
export function sampleAnnex(changes: Partial<AnnexModel> = {}): AnnexModel {
  return {
    lang: 'en',
    title: 'Record of processing and annex to the data processing agreement',
    subtitle: 'Globex SAS, controller, and Example Vendor, processor: instructions in force at revision 12',
    status: 'final',
    watermark: null,
    running: {
      head: 'Globex SAS · Annex GLO-2026-0012 · Revision 12 · Final',
      foot: 'Record SHA-256 7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069',
      page: 'Page {page} of {pages}',
    },
    cover: {
      facts: [
        {
          label: 'Controller',
          value: ['Globex SAS', '14 rue de la Paix, 75002 Paris, France', 'RCS Paris 552 081 317'],
        },
        { label: 'Processor', value: ['Example Vendor (demo value)'] },
        { label: 'Document', value: ['GLO-2026-0012, final'] },
        { label: 'Settings revision', value: ['12, of 23 November 2026, 14:05 UTC'] },
        { label: 'Plan', value: ['Enterprise, version 1'] },
        { label: 'Catalogue', value: ['Version 1, based on the record of 16 May 2025'] },
        { label: 'Issued on', value: ['23 November 2026'] },
      ],
      summary: [
        'This annex states how personal data is processed on behalf of Globex SAS under the settings in force. It forms part of the data processing agreement between the parties and holds the record required by Article 30(2) of the General Data Protection Regulation.',
        'Every choice below is a documented instruction of the controller. A later revision supersedes this document; it does not change it.',
      ],
      notice: 'Demo data: names and figures marked as demo values are invented for demonstration.',
    },
    sections: [
      section(1, 'Parties and contacts', [
        {
          heading: 'Controller',
          facts: [
            { label: 'Legal name', value: ['Globex SAS'] },
            { label: 'Address', value: ['14 rue de la Paix', '75002 Paris', 'France'] },
            { label: 'Data protection officer', value: ['Élodie Lefèvre, dpo@globex.example'] },
            { label: 'Greek branch', value: ['Γκλόμπεξ Ελλάς, Αθήνα'] },
            { label: 'Bulgarian branch', value: ['Глобекс България, София'] },
          ],
        },
        {
          heading: 'Roles',
          paragraphs: [
            'The controller determines the purposes and means of the processing. The processor acts only on documented instructions of the controller, including with regard to transfers of personal data to a third country.',
            'Custom fields may be configured by the controller or submitted directly by end users through embedded components (forms, chat, call preparation widgets).',
          ],
        },
      ]),
      section(2, 'Record of processing activities', [record], true),
      section(
        3,
        'Activities in detail',
        activityDetails.map(({ heading, facts }) => ({ heading, facts })),
      ),
      section(4, 'Custom data fields', [
        {
          paragraphs: [
            'The fields below are collected in addition to the data named in part 2. Each states who provides it, how sensitive it is and how long it is kept.',
          ],
        },
        {
          table: table(
            'Custom data fields in force',
            [
              ['Field', 22],
              ['Purpose', 26],
              ['Class', 14],
              ['Source', 16],
              ['Retention', 22],
            ],
            fields,
          ),
        },
      ]),
      section(5, 'Sub-processors', [
        {
          table: table(
            'Sub-processors engaged for these activities',
            [
              ['Sub-processor', 22],
              ['Service', 30],
              ['Location', 18],
              ['Activities', 30],
            ],
            subprocessors.map((row) => row.map((cell) => cell.split('\n'))),
          ),
        },
      ]),
      section(6, 'Transfers', [
        { paragraphs: ['Personal data reaches the following countries outside the European Economic Area.'] },
        { table: transfers },
      ]),
      section(7, 'Technical and organisational measures', measures),
      section(8, 'Instructions so far', [
        {
          table: table(
            'Settings revisions, each a documented instruction',
            [
              ['Revision', 12],
              ['Date', 22],
              ['Given by', 26],
              ['Change', 40],
            ],
            Array.from({ length: 12 }, (_, index) => [
              [String(12 - index)],
              [`${22 - index} November 2026`],
              ['Marie Curie, admin'],
              ['Call recording kept 14 days instead of 30 days.'],
            ]),
          ),
        },
      ]),
      section(9, 'What is missing', [
        {
          list: ['Mechanism for the transfer to Heroku in the United States.', 'Legal entity and hosting of ipstack.'],
        },
      ]),
    ],
    ...changes,
  };
}

/** The same annex with a mandatory fact missing: a word across every page. */
export function sampleDraft(): AnnexModel {
  const final = sampleAnnex();
  const head = final.running.head.replace('Final', 'Draft');
  return { ...final, status: 'draft', watermark: 'DRAFT', running: { ...final.running, head } };
}

/** A page or two, for tests in which only the path through the printer matters. */
export function smallAnnex(title = 'Small annex', text = 'One paragraph.'): AnnexModel {
  const sections = [section(1, 'Only part', [{ heading: 'Only block', paragraphs: [text] }])];
  return sampleAnnex({ title, sections });
}
