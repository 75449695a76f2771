import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Retention } from '../api/generated';
import { type Format, useFormat } from './format';
import { sayGiven } from './say-given';

type Look = (key: string, values?: object) => string | undefined;

const sayRetention = (retention: Retention, format: Format, look: Look): string => {
  const clock = (name: string) => look(`clocks.${name}`) ?? name;
  if (retention.kind === 'fixed') {
    const period = format.period(retention.period);
    return retention.from ? (look('kept.from', { period, clock: clock(retention.from) }) ?? period) : period;
  }
  if (retention.kind === 'until_event') {
    const values = { period: format.period(retention.ceiling), clock: clock(retention.after) };
    return look(`kept.${retention.event}`, values) ?? values.period;
  }
  if (retention.kind === 'same_as')
    return look('kept.same_as', { activity: look(`activities.${retention.activity}`) ?? retention.activity }) ?? '';
  return look(`kept.${retention.kind}`) ?? retention.kind;
};

/**
 * Words for the ids of catalogue and settings in the language of the page; an id that the portal does not know yet is
 * shown with the words that the API gave for it.
 */
export const useWords = () => {
  const { i18n } = useTranslation();
  const format = useFormat();
  return useMemo(() => {
    const t = i18n.t.bind(i18n) as unknown as (key: string, values?: object) => string;
    const look: Look = (key, values) => (i18n.exists(`catalog:${key}`) ? t(`catalog:${key}`, values) : undefined);
    const text: Look = (key, values) => (i18n.exists(key) ? t(key, values) : undefined);
    const retention = (value: Retention) => sayRetention(value, format, look);
    /** Label of a setting by its JSON Pointer. */
    const setting = (path: string, otherwise: string = path): string => {
      const field = /^\/custom_fields\/(.+)$/.exec(path)?.[1];
      if (field !== undefined) return look('custom_field', { key: field }) ?? field;
      return look(`settings.${path.slice(1).replaceAll('/', '_')}`) ?? otherwise;
    };
    /** Whether the portal has a label of its own for a setting. */
    const knows = (path: string) => i18n.exists(`catalog:settings.${path.slice(1).replaceAll('/', '_')}`);
    const isRetention = (value: object): value is Retention => 'kind' in value;
    /** A value of a setting in words. */
    const value = (given: unknown, path = ''): string => {
      const written = sayGiven(path, given, { format, text, value });
      if (written !== undefined) return written;
      if (given === null || given === undefined) return look('values.default') ?? '';
      if (typeof given === 'boolean') return look(given ? 'values.on' : 'values.off') ?? String(given);
      if (typeof given === 'string') return look(`values.${given}`) ?? given;
      if (typeof given === 'number') return format.number(given);
      if (Array.isArray(given)) return format.list(given.map((item) => value(item, path)));
      if (isRetention(given)) return retention(given);
      const members = Object.entries(given).filter(([key]) => key !== 'status' && key !== 'key');
      return members.map(([, member]) => value(member, path)).join(' · ');
    };
    return {
      activity: (id: string, otherwise: string = id) => look(`activities.${id}`) ?? otherwise,
      role: (id: string) => look(`roles.${id}`) ?? id,
      term: (id: string, otherwise: string = id) => look(`terms.${id}`) ?? otherwise,
      clock: (id: string) => look(`clocks.${id}`) ?? id,
      knows,
      look,
      retention,
      setting,
      value,
    };
  }, [i18n, i18n.language, format]);
};
export type Words = ReturnType<typeof useWords>;
