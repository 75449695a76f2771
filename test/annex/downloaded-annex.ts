import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type supertest from 'supertest';
import { readPdf, type ReadPages } from '../pdf/read-pdf';

type Http = ReturnType<typeof supertest>;

/** What `POST /v1/annexes` answers, as far as tests look at it. */
export type Issued = { id: string; number: number; revision: number; status: string; pdf_sha256: string };

/** Issues the annex of the tenant behind a token. */
export const issue = async (http: Http, token: string, status = 201): Promise<Issued> => {
  const answer = await http.post('/v1/annexes').auth(token, { type: 'bearer' }).send({}).expect(status);
  return answer.body as Issued;
};

/** Downloads the PDF of an annex. */
export const download = async (http: Http, token: string, id: string): Promise<Buffer> => {
  const answer = await http.get(`/v1/annexes/${id}/pdf`).auth(token, { type: 'bearer' }).buffer(true).expect(200);
  return answer.body as Buffer;
};

/** The text of a PDF and what else a reader sees of it. */
export const read = async (pdf: Buffer): Promise<ReadPages & { text: string }> => {
  const pages = await readPdf(pdf);
  return { ...pages, text: pages.pages.join(' ') };
};

/** The first line of `qpdf --version`; undefined where it is not installed. */
export const qpdfVersion = (): string | undefined => {
  const run = spawnSync('qpdf', ['--version'], { encoding: 'utf8' });
  return run.error ? undefined : run.stdout.split('\n')[0];
};

/** What `qpdf --check` finds wrong; empty where it finds nothing, undefined where it is not installed. */
export const qpdfFindings = (pdf: Buffer): string | undefined => {
  const folder = mkdtempSync(join(tmpdir(), 'annexa-qpdf-'));
  const path = join(folder, 'annex.pdf');
  writeFileSync(path, pdf);
  const run = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  if (run.error) return undefined;
  return run.status === 0 ? '' : run.stdout + run.stderr;
};
