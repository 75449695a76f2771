import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiKeyBody, KeyAbility } from '../../api/generated';
import { useAbilityWords } from '../../session/ability-words';
import { useSession } from '../../session/session';
import { Dialog } from '../../ui/Dialog';
import { codeOf } from '../../ui/problem-code';
import { ErrorState } from '../../ui/states';

/** The last moment of a day, where the person is. */
const endOf = (day: string): string => new Date(`${day}T23:59:59.999`).toISOString();
/** Today as a date field writes it. */
const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());

type Lacking = { name?: string | undefined; scopes?: string | undefined; until?: string | undefined };

const useLacking = () => {
  const { t } = useTranslation('developers');
  return (name: string, scopes: readonly string[], until: string): Lacking => ({
    name: name.trim() === '' ? t('make.name_missing') : undefined,
    scopes: scopes.length === 0 ? t('make.scopes_missing') : undefined,
    until: until !== '' && until < today() ? t('make.until_passed') : undefined,
  });
};

type KeyFormProps = {
  close: () => void;
  make: (body: ApiKeyBody) => void;
  pending: boolean;
  problem: unknown;
};

type ScopeChoiceProps = { scopes: string[]; choose: (scopes: string[]) => void; error: ReactNode };

/** What the key may do: at most what its maker may, and never the members, who are changed by people. */
const ScopeChoice = ({ scopes, choose, error }: ScopeChoiceProps) => {
  const { t } = useTranslation('developers');
  const { me } = useSession();
  const say = useAbilityWords();
  const offered: KeyAbility[] = me.abilities.filter((ability) => ability !== 'members:write');
  return (
    <Checkbox.Group
      label={t('keys.scopes')}
      description={t('make.scopes_hint')}
      value={scopes}
      onChange={choose}
      error={error}
    >
      <Stack gap="xs" my="xs">
        {offered.map((ability) => (
          <Checkbox key={ability} name="scopes" value={ability} label={say(ability)} description={ability} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
};

/** What a new key is for, what it may do, and how long it works. */
export const KeyForm = ({ close, make, pending, problem }: KeyFormProps) => {
  const { t } = useTranslation(['developers', 'shell']);
  const lackingIn = useLacking();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<string[]>([]);
  const [until, setUntil] = useState('');
  const [lacking, setLacking] = useState<Lacking>({});
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const lacks = lackingIn(name, scopes, until);
    setLacking(lacks);
    const first = lacks.name ? 'name' : lacks.scopes ? 'scopes' : lacks.until ? 'until' : null;
    if (first !== null) form.current?.querySelector<HTMLInputElement>(`input[name="${first}"]`)?.focus();
    else
      make({
        name: name.trim(),
        scopes: scopes as KeyAbility[],
        ...(until === '' ? {} : { expires_at: endOf(until) }),
      });
  };
  const tooMany = codeOf(problem) === 'too_many';
  return (
    <Dialog title={t('make.title')} close={close}>
      <form ref={form} onSubmit={submit} noValidate>
        <Stack>
          <TextInput
            data-autofocus
            name="name"
            label={t('keys.name')}
            description={t('make.name_hint')}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
            maxLength={100}
            autoComplete="off"
            error={lacking.name}
          />
          <ScopeChoice scopes={scopes} choose={setScopes} error={lacking.scopes} />
          <TextInput
            type="date"
            name="until"
            label={t('make.until')}
            description={t('make.until_hint')}
            min={today()}
            value={until}
            onChange={({ currentTarget }) => setUntil(currentTarget.value)}
            error={lacking.until}
          />
          {tooMany && (
            <Text role="alert" size="sm" c="var(--mantine-color-error)">
              {t('make.too_many')}
            </Text>
          )}
          {problem !== null && !tooMany && <ErrorState problem={problem} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('shell:action.cancel')}
            </Button>
            <Button type="submit" loading={pending}>
              {t('make.go')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
};
