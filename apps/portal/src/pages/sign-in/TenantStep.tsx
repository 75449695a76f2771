import { Anchor, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { signInTenant, type SignInStep } from '../../api/generated';
import { useWords } from '../../text/words';
import { codeOf } from '../../ui/problem-code';
import { ErrorState } from '../../ui/states';
import classes from './tenant-step.module.css';

type ChooseTenant = Extract<SignInStep, { step: 'choose_tenant' }>;
type TenantStepProps = Pick<ChooseTenant, 'ticket' | 'tenants'> & {
  go: (step: SignInStep) => void;
  startAgain: (late: boolean) => void;
};

/** Which organisation to enter, for people who belong to several. */
export const TenantStep = ({ ticket, tenants, go, startAgain }: TenantStepProps) => {
  const { t } = useTranslation('signIn');
  const words = useWords();
  const { mutate, error, isPending } = useMutation({
    mutationFn: (tenant: string) => call(() => signInTenant({ body: { ticket, tenant } })),
    gcTime: 0,
    onSuccess: go,
    onError: (problem) => {
      if (['link_used', 'link_expired'].includes(codeOf(problem) ?? '')) startAgain(true);
    },
  });
  return (
    <Stack>
      {error !== null && <ErrorState problem={error} />}
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {tenants.map(({ tenant, name, role }, at) => (
          <li key={tenant}>
            <UnstyledButton
              className={classes.tenant}
              w="100%"
              p="md"
              bdrs="md"
              autoFocus={at === 0}
              aria-disabled={isPending}
              onClick={() => !isPending && mutate(tenant)}
            >
              <Group justify="space-between" wrap="nowrap">
                <span>
                  <Text component="span" display="block" fw={600}>
                    {name}
                  </Text>
                  <Text component="span" display="block" size="sm" c="dimmed">
                    {words.role(role)}
                  </Text>
                </span>
                <ChevronRight size={18} aria-hidden style={{ flexShrink: 0 }} />
              </Group>
            </UnstyledButton>
          </li>
        ))}
      </Stack>
      <Anchor
        component="button"
        type="button"
        size="sm"
        underline="always"
        ta="start"
        onClick={() => startAgain(false)}
      >
        {t('start_again')}
      </Anchor>
    </Stack>
  );
};
