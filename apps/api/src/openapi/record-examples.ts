import { bodyExamples } from '@annexa/contract';
import {
  changeSettings,
  demoCatalog,
  demoPlans,
  describeOptions,
  diffSettings,
  emptySettings,
  resolveRecord,
  reviewSettings,
  type Settings,
} from '@annexa/core';

const [, plan] = demoPlans;

const settingsAfter = (before: Settings, change: unknown): Settings => {
  const after = changeSettings(before, change);
  if (!after.ok) throw new Error(`an example does not hold: ${JSON.stringify(after.problems)}`);
  return after.value;
};

/** The settings of the examples: what the examples of the bodies say. */
export const exampleSettings = settingsAfter(emptySettings, {
  profile: bodyExamples.putProfile,
  recording: bodyExamples.putRecordingSettings,
  activities: { user_interaction_logging: { retention: { kind: 'fixed', period: 'P14M' } } },
  custom_fields: [bodyExamples.createCustomField],
});

/** Lists that cannot be cut: a contradiction has two sources. */
const whole = ['sources'];

/** The same with one item in each list: an example is read, not stored. */
const shortened = (value: unknown, name = ''): unknown => {
  if (Array.isArray(value)) return value.slice(0, whole.includes(name) ? 2 : 1).map((each) => shortened(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shortened(member, key)]));
};

/** Values that core itself makes of the example settings, so that what they say about each other is true. */
export const recordExamples = (): Record<string, unknown> => {
  const record = resolveRecord(demoCatalog, plan, exampleSettings);
  const after = settingsAfter(exampleSettings, bodyExamples.previewSettings.change);
  const preview = reviewSettings({
    catalog: demoCatalog,
    plan,
    before: exampleSettings,
    after,
    tenant: { name: 'Acme GmbH', demo: true },
    revisions: [],
    language: 'en',
    now: '2026-11-24T09:30:00.000Z',
    template_version: '1',
  });
  return {
    EffectiveRecord: shortened(record),
    EffectiveRetention: shortened(record.activities[0]?.retention[0]),
    SettingChange: diffSettings(exampleSettings, after)[0],
    OptionOffer: describeOptions(demoCatalog, plan)[0],
    SettingsPreviewView: shortened(preview),
  };
};
