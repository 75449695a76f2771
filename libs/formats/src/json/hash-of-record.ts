import { createHash } from 'node:crypto';
import type { EffectiveRecord } from '@annexa/core';
import canonicalize from 'canonicalize';

/** A value in canonical JSON (RFC 8785): members in the order of their names, no white space. */
export const canonicalJson = (value: unknown): string => canonicalize(value) ?? 'null';

/**
 * SHA-256 of a record in canonical JSON (RFC 8785), hexadecimal. The day that the record is about is no part of it: a
 * record that says the same on another day has the same hash.
 */
export const hashOfRecord = (record: EffectiveRecord): string => {
  const { on: _on, ...hashed } = record;
  return createHash('sha256').update(canonicalJson(hashed)).digest('hex');
};

/**
 * SHA-256 of what a record says, hexadecimal: its hash without the numbers of the versions of catalogue and plan, and
 * without the places in them that findings point to. Two records with the same one say the same of the processing,
 * whatever was published in between for somebody else.
 */
export const hashOfContent = (record: EffectiveRecord): string => {
  const { on: _on, catalog_version: _catalog, plan, findings, ...said } = record;
  const { version: _version, ...offer } = plan;
  const told = findings.map((finding) => ({
    ...finding,
    sources: finding.sources.map(({ path: _path, ...source }) => source),
  }));
  return createHash('sha256')
    .update(canonicalJson({ ...said, plan: offer, findings: told }))
    .digest('hex');
};
