import { Schema } from 'mongoose';

/** Who did something, as the envelope of revisions, annexes, keys and events declares it. */
export const actorField = {
  type: new Schema(
    {
      kind: { type: String, required: true },
      id: { type: String, required: true },
      label: { type: String, required: true },
      role: { type: String },
    },
    { _id: false, id: false, versionKey: false, strict: 'throw', strictQuery: 'throw' },
  ),
  required: true,
};

/** A string that must be there. */
export const text = { type: String, required: true };

/** A number that must be there. */
export const count = { type: Number, required: true };

/** A body: any plain data, parsed by the core schema on write and read. */
export const body = { type: Schema.Types.Mixed, required: true };
