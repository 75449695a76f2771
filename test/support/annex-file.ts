import type { Answer } from './ask';
import type { World } from './world';

/** The bytes of an issued annex, as they are downloaded. */
export const downloadAnnex = async (the: World, token: string, id: unknown): Promise<Buffer> => {
  const request = the.http
    .get(`/v1/annexes/${String(id)}/pdf`)
    .set('authorization', `Bearer ${token}`)
    .buffer(true);
  const { body } = await request.parse((answer, done) => {
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('end', () => done(null, Buffer.concat(chunks)));
  });
  return body as Buffer;
};

/** Sends a file to be verified. */
export const sendFile = async (the: World, file: Buffer, type = 'application/pdf'): Promise<Answer> =>
  the.http.post('/verify').set('content-type', type).send(file);

/** The file with one bit of one byte turned round. */
export const flipped = (file: Buffer, at: number): Buffer => {
  const other = Buffer.from(file);
  other[at] = (other[at] ?? 0) ^ 1;
  return other;
};
