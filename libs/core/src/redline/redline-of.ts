import type { AnnexBlock, AnnexModel, AnnexSection } from '../annex/annex-model.js';
import { blockPairs, type Pair, sectionPairs, shown } from '../annex/pair-passages.js';
import { failed, ok, type Result } from '../problem.js';
import { type TextBlocks, textBlocks } from '../text-blocks/text-blocks.js';
import { listChanges } from './list-changes.js';
import { markClause } from './mark-clause.js';
import { substanceOf, substanceOfCover } from './mere-identity.js';
import type { Change, MarkedSection, Redline } from './redline.js';

type Compared = { section: MarkedSection; changes: Change[] };

type Named = Pick<AnnexSection, 'id' | 'number' | 'heading'>;

const compare = (section: Named, pairs: readonly Pair<AnnexBlock>[], texts: TextBlocks): Compared => {
  const all = pairs.map((pair) => {
    const clause = markClause(pair);
    return { clause, changes: listChanges(section, clause, texts) };
  });
  const differing = all.filter(({ changes }) => changes.length > 0);
  const { id, number, heading } = section;
  return {
    section: {
      id,
      number,
      heading,
      clauses: differing.map(({ clause }) => clause),
      unchanged: all.length - differing.length,
    },
    changes: differing.flatMap(({ changes }) => changes),
  };
};

const coverBlock = (model: AnnexModel): AnnexBlock => ({
  facts: substanceOfCover(model),
  paragraphs: model.cover.notice === null ? [] : [model.cover.notice],
});

const compareCover = (before: AnnexModel, after: AnnexModel, texts: TextBlocks): Compared => {
  const pair = { id: 'cover', before: coverBlock(before), after: coverBlock(after) };
  return compare({ id: 'cover', number: '', heading: texts.cover.heading }, [pair], texts);
};

/** A heading that was written anew is a change of the section itself. */
const headingChange = ({ before, after }: Pair<AnnexSection>): Change[] =>
  before && after && before.heading !== after.heading
    ? [
        {
          section: after.id,
          number: after.number,
          heading: after.heading,
          id: after.id,
          kind: 'changed',
          label: after.heading,
          before: [before.heading],
          after: [after.heading],
        },
      ]
    : [];

const compareSection = (pair: Pair<AnnexSection>, texts: TextBlocks): Compared => {
  const pairs = blockPairs(pair.id, pair.before?.blocks ?? [], pair.after?.blocks ?? []);
  const { section, changes } = compare(shown(pair), pairs, texts);
  return { section, changes: [...headingChange(pair), ...changes] };
};

/**
 * What differs between two annexes of a customer, clause by clause and word by word. What only tells one document from
 * another (number, dates, hash, code, versions, changes since the last version) is no difference, and neither is a clause
 * number that moved. A problem at `/to` where they are in two languages.
 */
export const redlineOf = (before: AnnexModel, after: AnnexModel): Result<Redline> => {
  if (before.lang !== after.lang) {
    const detail = `The older document is in ${before.lang}, the newer one in ${after.lang}. Compare two in one language.`;
    return failed([{ code: 'not_allowed_value', path: '/to', detail }]);
  }
  const texts = textBlocks(after.lang);
  const sections = sectionPairs(substanceOf(before), substanceOf(after)).map((pair) => compareSection(pair, texts));
  const compared = [compareCover(before, after, texts), ...sections].filter(({ changes }) => changes.length > 0);
  return ok({
    identical: compared.length === 0,
    changes: compared.flatMap(({ changes }) => changes),
    sections: compared.map(({ section }) => section),
  });
};
