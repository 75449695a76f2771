import type { Finding } from '../finding.js';
import type { RecordSource } from '../record-source.js';
import { finding } from './finding-rules.js';

/** Statements about an engaged sub-processor that only the processor makes. */
export const findInRegister = ({ catalog, record, blocks }: RecordSource): Finding[] => {
  const { findings: say } = blocks;
  return record.subprocessors.flatMap(({ id, name, unconfirmed }) => {
    const index = catalog.subprocessors.findIndex((entry) => entry.id === id);
    return unconfirmed.map((statement, which) =>
      finding('unconfirmed', {
        activity: null,
        part: null,
        sources: [
          {
            title: say.places.register(name),
            says: statement,
            path: `/subprocessors/${index}/unconfirmed/${which}`,
          },
          { title: say.places.published(name), says: say.says.unconfirmed, path: null },
        ],
        text: say.location_unconfirmed.text(name, statement),
        proposal: say.location_unconfirmed.proposal,
      }),
    );
  });
};
