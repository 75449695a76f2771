import { sayRetention } from '../../duration/say-retention.js';
import type { OptionValue } from '../../plan/fit-option.js';
import { valueAt } from '../../settings/value-at.js';
import type { Finding } from '../finding.js';
import type { RecordSource } from '../record-source.js';
import { sayOptionValue } from '../resolve-options.js';
import { finding } from './finding-rules.js';

type Limited = Pick<Finding, 'activity' | 'part'> & { label: string; chosen: string; inForce: string; path: string };

const limited = ({ label, chosen, inForce, path, ...where }: Limited, { plan, blocks }: RecordSource): Finding => {
  const { findings: say } = blocks;
  return finding('limited_by_plan', {
    ...where,
    sources: [
      { title: say.places.setting(label), says: say.says.chosen(chosen), path },
      { title: say.places.plan(plan.name), says: say.says.limited(inForce), path: null },
    ],
    text: say.plan_limits_choice.text(label, chosen, plan.name, inForce),
    proposal: say.plan_limits_choice.proposal,
  });
};

const limitedOptions = (source: RecordSource): Finding[] => {
  const { catalog, record, settings, blocks } = source;
  return catalog.activities.flatMap((offered) => {
    const activity = record.activities.find(({ id }) => id === offered.id);
    return offered.options.flatMap((option) => {
      const held = activity?.options.find(({ key }) => key === option.key);
      const chosen = valueAt(settings, option.path) as OptionValue | undefined;
      if (held?.why.kind !== 'plan_limit' || chosen === undefined) return [];
      const { label, text: inForce } = held;
      const said = sayOptionValue(option, chosen, blocks);
      return [limited({ activity: offered.id, part: null, label, chosen: said, inForce, path: option.path }, source)];
    });
  });
};

const limitedFields = (source: RecordSource): Finding[] =>
  source.record.custom_fields.flatMap(({ key, label, why, retention_text }, index) => {
    const chosen = source.settings.custom_fields[index]?.retention;
    if (why.kind !== 'plan_limit' || !chosen) return [];
    const path = `/custom_fields/${index}/retention`;
    const said = sayRetention(chosen, source.blocks);
    return [
      limited(
        { activity: 'custom_data_fields', part: key, label, chosen: said, inForce: retention_text, path },
        source,
      ),
    ];
  });

/** Choices that the plan does not allow and limits. */
export const findInPlan = (source: RecordSource): Finding[] => [...limitedOptions(source), ...limitedFields(source)];
