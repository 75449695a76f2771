import { Group, Image, Text } from '@mantine/core';
import { usePortalConfig } from './portal-config';

/** Logo and name of the processor. */
export const Brand = () => {
  const { name, logo } = usePortalConfig();
  return (
    <Group gap="sm" wrap="nowrap" miw={0}>
      {logo !== null && <Image src={logo} alt="" h={28} w="auto" maw={140} fit="contain" />}
      <Text fw={600} truncate>
        {name}
      </Text>
    </Group>
  );
};
