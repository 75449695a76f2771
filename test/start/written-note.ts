import mongoose from 'mongoose';

type Note = { _id: string; text: string };

async function withNotes<T>(uri: string, use: (notes: mongoose.mongo.Collection<Note>) => Promise<T>): Promise<T> {
  const client = new mongoose.mongo.MongoClient(uri, { serverSelectionTimeoutMS: 20_000 });
  try {
    return await use(client.db('start-test').collection<Note>('notes'));
  } finally {
    await client.close();
  }
}

/** Acknowledged by the majority and in the journal when it returns. */
export async function writeNote(uri: string | undefined, text: string): Promise<void> {
  await withNotes(uri ?? '', (notes) => notes.updateOne({ _id: 'note' }, { $set: { text } }, { upsert: true }));
}

export async function readNote(uri: string | undefined): Promise<string | undefined> {
  const note = await withNotes(uri ?? '', (notes) => notes.findOne({ _id: 'note' }));
  return note?.text;
}
