import type { Connection, Model } from 'mongoose';
import { connect } from '../../libs/store/src/mongo/connect';
import { prepare } from '../../libs/store/src/mongo/prepare';
import { freshUri, outside } from '../support/world-store';

export type Heard = { name: string; collection: string | null; command: unknown };
/** Fields of any shape, as an attacker of the wall or a careless engineer would write them. */
export type Loose = Record<string, unknown>;
export type LooseModel = Model<Loose & { _id: string }>;

/** A Mongoose model behind the wall, without the lib's own `rows` around it, and all commands that are sent. */
export const bareModel = async (
  name: string,
): Promise<{ model: LooseModel; heard: Heard[]; connection: Connection; uri: string }> => {
  const heard: Heard[] = [];
  const uri = freshUri();
  const connection = await connect({ ...outside(), uri, onCommand: (command) => heard.push(command) });
  await prepare(connection);
  return { model: connection.model<Loose & { _id: string }>(name), heard, connection, uri };
};
