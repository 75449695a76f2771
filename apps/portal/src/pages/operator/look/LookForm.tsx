import { Alert, Button, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Branding, BrandingView } from '../../../api/generated';
import { Section } from '../../../ui/Page';
import { FormTrouble, troubleAt } from '../FormTrouble';
import { AccentField } from './AccentField';
import { LogoField } from './LogoField';
import { LookSample } from './LookSample';
import { LookStale } from './LookStale';
import { isColour, lookOf, useSaveLook } from './save-look';

const fields = ['/name', '/accent', '/logo/data', '/logo/media', '/logo', '/support_url'];

const Saved = () => {
  const { t } = useTranslation('operator');
  return (
    <Alert variant="outline" title={t('look.saved_title')}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{t('look.saved_text')}</Text>
        <Button size="xs" variant="default" onClick={() => location.reload()}>
          {t('look.reload_page')}
        </Button>
      </Stack>
    </Alert>
  );
};

/** The form of the look with a sample of it. It is saved at once: no tenant's annex depends on it. */
export const LookForm = ({ saved }: { saved: BrandingView }) => {
  const { t } = useTranslation('operator');
  const [look, setLook] = useState<Branding>(() => lookOf(saved));
  const save = useSaveLook();
  const set = (change: Partial<Branding>) => setLook((was) => ({ ...was, ...change }));
  const stale = save.stale;
  const changed = JSON.stringify(look) !== JSON.stringify(lookOf(saved));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isColour(look.accent)) save.mutate({ look, revision: saved.revision });
  };
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="xl">
      <Section title={t('look.form')}>
        <form onSubmit={submit}>
          <Stack maw="32rem">
            <TextInput
              label={t('look.name')}
              required
              maxLength={60}
              value={look.name}
              onChange={({ currentTarget }) => set({ name: currentTarget.value })}
              error={troubleAt(save.problem, '/name')}
            />
            <AccentField accent={look.accent} problem={save.problem} set={(accent) => set({ accent })} />
            <LogoField logo={look.logo} problem={save.problem} set={(logo) => set({ logo })} />
            <TextInput
              label={t('look.support')}
              description={t('look.support_hint')}
              maxLength={300}
              value={look.support_url ?? ''}
              onChange={({ currentTarget: { value } }) =>
                set({ support_url: value.trim() === '' ? null : value.trim() })
              }
              error={troubleAt(save.problem, '/support_url')}
            />
            {!stale && <FormTrouble problem={save.problem} fields={fields} />}
            {stale && (
              <LookStale
                take={(theirs) => setLook(lookOf(theirs))}
                keep={({ revision }) => save.mutate({ look, revision })}
                done={save.reset}
              />
            )}
            <Group gap="sm">
              <Button variant="default" disabled={!changed} onClick={() => setLook(lookOf(saved))}>
                {t('look.undo')}
              </Button>
              <Button type="submit" loading={save.isPending}>
                {t('look.save')}
              </Button>
            </Group>
            {save.isSuccess && !changed && <Saved />}
          </Stack>
        </form>
      </Section>
      <Section title={t('look.sample')} text={t('look.sample_text')}>
        <LookSample look={look} />
      </Section>
    </SimpleGrid>
  );
};
