import { canExceed, longestPeriod } from '../../duration/compare-periods.js';
import { periodOf } from '../../duration/period-of.js';
import { sayPeriod } from '../../duration/say-period.js';
import { isGuarded } from '../../settings/custom-field.js';
import type { EffectiveField } from '../effective-record.js';
import type { Finding } from '../finding.js';
import type { RecordSource } from '../record-source.js';
import { finding } from './finding-rules.js';

type Check = (field: EffectiveField, path: string, source: RecordSource) => Finding[];

const place = (field: EffectiveField, says: string, path: string, { blocks }: RecordSource) => ({
  title: blocks.findings.places.field(field.label),
  says,
  path,
});

const where = ({ key }: EffectiveField) => ({ activity: 'custom_data_fields' as const, part: key });

/** A field that outlives the content of the activity in which it is used (GDPR Art. 5(1)(e)). */
const outlives: Check = (field, path, source) => {
  const { blocks, held } = source;
  const { findings: say } = blocks;
  const { retention } = field;
  if (retention.kind !== 'fixed') return [];
  const home = held.filter(({ activity, row }) => activity.id === field.activity && row.kind === 'content');
  const periods = home.filter(({ row }) => row.retention?.kind !== 'none').map(({ row }) => periodOf(row.retention));
  const known = periods.filter((period) => period !== null);
  const longest = longestPeriod(known);
  const [first] = home;
  if (!first || known.length < periods.length || (longest && !canExceed(retention.period, longest))) return [];
  const said = home.map(({ row }) => say.says.part(row.what, row.text));
  return [
    finding('field_outlives', {
      ...where(field),
      sources: [
        place(field, say.says.kept(field.retention_text), `${path}/retention`, source),
        { title: say.places.activity(first.activity.name), says: say.says.parts(said), path: first.path },
      ],
      text: say.field_longer_than_activity.text(
        field.label,
        sayPeriod(retention.period, blocks),
        first.activity.name,
        longest ? sayPeriod(longest, blocks) : blocks.retention.none,
      ),
      proposal: say.field_longer_than_activity.proposal,
    }),
  ];
};

/** A guarded field without the ground of its own article (GDPR Art. 9(2), Art. 10). */
const withoutGround: Check = (field, path, source) => {
  const { findings: say, settings } = source.blocks;
  const { special_ground: special, sensitivity } = field;
  const fits = special && (special.ground === '10') === (sensitivity === 'criminal');
  if (!isGuarded(field) || fits) return [];
  const named = settings.sensitivities[sensitivity];
  return [
    finding('no_ground', {
      ...where(field),
      sources: [
        place(field, say.says.class(named), `${path}/sensitivity`, source),
        place(field, say.says.noGround, `${path}/special_ground`, source),
      ],
      text: say.special_category_without_ground.text(field.label, named),
      proposal: say.special_category_without_ground.proposal,
    }),
  ];
};

/** A field of special categories, or of children, which the facts about the customer exclude. */
const notDeclared: Check = (field, path, source) => {
  const { findings: say, settings } = source.blocks;
  const { special_category_use, data_subject_categories } = source.settings.profile;
  const special = field.sensitivity === 'special_category' && special_category_use === false;
  const child = field.sensitivity === 'child' && data_subject_categories?.includes('minors') === false;
  if (!special && !child) return [];
  const rule = special ? 'not_declared' : 'minors_not_declared';
  const words = say[special ? 'special_category_not_declared' : 'children_not_declared'];
  return [
    finding(rule, {
      ...where(field),
      sources: [
        place(field, say.says.class(settings.sensitivities[field.sensitivity]), `${path}/sensitivity`, source),
        {
          title: say.places.profile,
          says: special ? say.says.notDeclared : say.says.noMinors,
          path: special ? '/profile/special_category_use' : '/profile/data_subject_categories',
        },
      ],
      text: words.text(field.label),
      proposal: words.proposal,
    }),
  ];
};

/** Custom fields against their activity, their class and the facts about the customer. */
export const findInFields = (source: RecordSource): Finding[] =>
  source.record.custom_fields.flatMap((field, index) =>
    [outlives, withoutGround, notDeclared].flatMap((check) => check(field, `/custom_fields/${index}`, source)),
  );
