import { Alert, Box, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries';
import { useChangeSet } from '../../change-set/ChangeSet';
import { anchorOf } from '../../change-set/pointers';
import { useLanding } from '../../forms/use-landing';

/** Where a review leads that has something against the number of fields. */
const anchor = anchorOf('/custom_fields');

/** How many of the fields that the plan has are in use, the pending ones counted. */
export const FieldCount = ({ count }: { count: number }) => {
  const { t } = useTranslation('fields');
  const { data: catalog } = useSuspenseQuery(queries.catalog());
  const { errors } = useChangeSet();
  const { custom_fields: max } = catalog.plan.limits;
  const landing = useLanding<HTMLDivElement>(anchor);
  const refused = errors['/custom_fields'];
  return (
    <Box ref={landing} id={anchor} tabIndex={-1}>
      <Text size="sm" c="dimmed" data-field-count>
        {t('count', { count, max, plan: catalog.plan.name })}
      </Text>
      {(refused !== undefined || count > max) && (
        <Alert color="red" variant="outline" icon={<CircleAlert aria-hidden />} title={t('too_many', { max })}>
          <Text size="sm" lang={refused === undefined ? undefined : 'en'}>
            {refused ?? t('too_many_text')}
          </Text>
        </Alert>
      )}
    </Box>
  );
};
