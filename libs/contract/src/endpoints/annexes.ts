import { z } from 'zod';
import { type Entry, pageStart } from '../endpoint.js';
import {
  AnnexExportQuery,
  AnnexPage,
  AnnexSummary,
  AnnexView,
  CurrentAnnexQuery,
  IssueBody,
  PreviewQuery,
  RecordExportQuery,
  RecordQuery,
  RecordView,
} from '../shapes/annex.js';
import { CatalogView } from '../shapes/offer.js';
import { PageQuery } from '../shapes/page.js';

const AnnexParams = z.strictObject({ annex: z.string().max(64).describe('Id of the annex, anx_….') });

const file = (example: string) =>
  ({ media: 'application/octet-stream', description: 'The file, with its own media type.', example }) as const;

/** What may be set, what holds, and the document that says so. */
export const annexEndpoints = {
  getCatalog: {
    method: 'GET',
    path: '/v1/catalog',
    tag: 'Record',
    summary: 'Read what may be set',
    description: 'Answers every option with what the plan allows, its range and the reason.',
    needs: 'settings:read',
    responses: { 200: CatalogView },
    problems: [],
  },
  getRecord: {
    method: 'GET',
    path: '/v1/record',
    tag: 'Record',
    summary: 'Read the record',
    description:
      'Answers the effective record: catalogue, plan and settings resolved; every option, retention and field with its reason. With `as_of` as it was at that moment.',
    needs: 'record:read',
    query: RecordQuery,
    responses: { 200: RecordView },
    problems: ['not_found', 'out_of_range', 'not_allowed_value'],
  },
  getRecordExport: {
    method: 'GET',
    path: '/v1/record/export',
    tag: 'Record',
    summary: 'Export the record',
    description:
      'Answers the effective record in English as a file: JSON, where `record` has the shape that /schemas/annex-1.json says and `record_hash` is its SHA-256, or JSON-LD in DPV 2.3 with the vocabulary of /vocab/annexa/v1.',
    needs: 'record:read',
    query: RecordExportQuery,
    responses: { 200: file('{"record":{"activities":[') },
    problems: ['not_found', 'out_of_range', 'not_allowed_value'],
  },
  issueAnnex: {
    method: 'POST',
    path: '/v1/annexes',
    tag: 'Annexes',
    summary: 'Issue an annex',
    description:
      'Issues the annex of the latest revision (201), or answers the one that exists if nothing changed (200).',
    needs: 'annexes:write',
    body: IssueBody,
    responses: { 200: AnnexView, 201: AnnexView },
    problems: [
      'text_block_missing',
      'not_in_plan',
      'not_allowed_value',
      'glyph_missing',
      'annex_revoked',
      'precondition_failed',
      'printer_unavailable',
    ],
  },
  listAnnexes: {
    method: 'GET',
    path: '/v1/annexes',
    tag: 'Annexes',
    summary: 'List the annexes',
    description: 'Answers the annexes issued so far, newest first.',
    needs: 'annexes:read',
    query: PageQuery,
    responses: { 200: AnnexPage },
    problems: [],
  },
  previewAnnex: {
    method: 'GET',
    path: '/v1/annexes/preview',
    tag: 'Annexes',
    summary: 'Preview the annex',
    description:
      'Answers the annex that would be issued now, or would have been at a moment, as a page to look at. Nothing is stored.',
    needs: 'drafts:read',
    query: PreviewQuery,
    responses: {
      200: { media: 'text/html', description: 'The annex as a page, without scripts.', example: pageStart },
    },
    problems: ['not_found', 'not_in_plan', 'not_allowed_value', 'out_of_range', 'text_block_missing'],
  },
  getCurrentAnnex: {
    method: 'GET',
    path: '/v1/annexes/current',
    tag: 'Annexes',
    summary: 'Read the latest annex',
    description: 'Answers the annex that was issued last, or that was the last one at a moment.',
    needs: 'annexes:read',
    query: CurrentAnnexQuery,
    responses: { 200: AnnexSummary },
    problems: ['not_found', 'out_of_range'],
  },
  getAnnex: {
    method: 'GET',
    path: '/v1/annexes/{annex}',
    tag: 'Annexes',
    summary: 'Read an annex',
    description: 'Answers an issued annex with the record it photographs.',
    needs: 'annexes:read',
    params: AnnexParams,
    responses: { 200: AnnexView },
    problems: [],
  },
  getAnnexPdf: {
    method: 'GET',
    path: '/v1/annexes/{annex}/pdf',
    tag: 'Annexes',
    summary: 'Download an annex',
    description: 'Answers the stored PDF, always the same bytes. The ETag is its SHA-256.',
    needs: 'annexes:read',
    params: AnnexParams,
    responses: { 200: { media: 'application/pdf', description: 'The stored PDF.', example: '%PDF-1.7' } },
    problems: [],
  },
  getAnnexExport: {
    method: 'GET',
    path: '/v1/annexes/{annex}/export',
    tag: 'Annexes',
    summary: 'Download an annex in another format',
    description:
      'Answers an issued annex as a file. JSON (schema: /schemas/annex-1.json) and JSON-LD hold the record, in English and as it was hashed; CSV, XLSX and DOCX hold the text of the document in its language. Cells that a spreadsheet would run as a formula are neutralised. The ETag is the SHA-256 of the file.',
    needs: 'annexes:read',
    params: AnnexParams,
    query: AnnexExportQuery,
    responses: { 200: file('{"$schema":"/schemas/annex-1.json","catalog_version":"2025-05-16"') },
    problems: [],
  },
} as const satisfies Record<string, Entry>;
