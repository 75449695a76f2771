import { Box, Text } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import classes from './facts.module.css';

/** A few named facts, one below the other. */
export const Facts = ({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) => (
  <Box component="dl" className={classes.facts}>
    {facts.map(([name, fact]) => (
      <Fragment key={name}>
        <Text component="dt" c="dimmed">
          {name}
        </Text>
        <Text component="dd" m={0}>
          {fact}
        </Text>
      </Fragment>
    ))}
  </Box>
);
