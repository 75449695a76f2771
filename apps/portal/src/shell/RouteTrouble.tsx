import { Anchor, Container, Stack, Text, Title } from '@mantine/core';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Link, useLocation, useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/problem';
import { ErrorState } from '../ui/states';

/** Goes to the sign-in of customers or of operators, once: while it loads, the address is its own already. */
const ToSignIn = () => {
  const navigate = useNavigate();
  const { href, pathname } = useLocation();
  useEffect(() => {
    const to = pathname.startsWith('/operator') ? '/operator/sign-in' : '/sign-in';
    void navigate({ to, search: { next: href }, replace: true });
  }, []);
  return null;
};

/** What a page could not load: signing in where nobody is signed in, else the trouble with a way to try again. */
export const RouteTrouble = ({ error, reset }: { error: unknown; reset: () => void }) => {
  const router = useRouter();
  const { reset: forget } = useQueryErrorResetBoundary();
  if (error instanceof ApiProblem && error.code === 'unauthenticated') return <ToSignIn />;
  const retry = () => {
    // Without this the query would throw what it remembers and ask nobody.
    forget();
    reset();
    void router.invalidate();
  };
  return (
    <Container py="xl">
      <ErrorState problem={error} retry={retry} />
    </Container>
  );
};

/** An address that no page has. */
export const NotFound = () => {
  const { t } = useTranslation('shell');
  return (
    <Container py="xl">
      <Stack align="flex-start">
        <Title order={1} size="h2">
          {t('state.not_found')}
        </Title>
        <Text>{t('state.not_found_text')}</Text>
        <Anchor component={Link} to="/">
          {t('state.home')}
        </Anchor>
      </Stack>
    </Container>
  );
};
