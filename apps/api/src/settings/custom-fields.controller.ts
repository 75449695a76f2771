import { changeSettings, type CustomField, type Revision } from '@annexa/core';
import { Controller } from '@nestjs/common';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { isTrouble, missing, type Trouble } from '../http/trouble.js';
import { Rules } from './rules.js';
import { type Instruction, saveSettings, seenFrom } from './save-settings.js';

type Fields = readonly CustomField[];

const listOf = ({ number, settings }: Revision) => ({ revision: number, items: settings.custom_fields });
const viewOf = ({ number, settings }: Revision, key: string) => {
  const field = settings.custom_fields.find((candidate) => candidate.key === key);
  return field ? { revision: number, ...field } : missing();
};

@Controller()
export class CustomFieldsController {
  constructor(private readonly rules: Rules) {}

  @Endpoint('listCustomFields')
  async list(@TheCall() { tenant }: Call<'listCustomFields'>): Promise<Reply<'listCustomFields'>> {
    return listOf(await tenant.settings.latest());
  }

  @Endpoint('getCustomField')
  async get(@TheCall() { tenant, params }: Call<'getCustomField'>): Promise<Reply<'getCustomField'>> {
    return viewOf(await tenant.settings.latest(), params.key);
  }

  @Endpoint('createCustomField')
  async create(@TheCall() call: Call<'createCustomField'>): Promise<Reply<'createCustomField'>> {
    const { length } = (await call.tenant.settings.latest()).settings.custom_fields;
    const saved = await this.save(call, (fields) => [...fields, call.body]);
    const seen = seenFrom(saved, `/custom_fields/${length}`, '');
    return isTrouble(seen) ? seen : viewOf(seen, call.body.key);
  }

  @Endpoint('putCustomField')
  async put(@TheCall() call: Call<'putCustomField'>): Promise<Reply<'putCustomField'>> {
    const { key } = call.params;
    const index = await indexOf(call, key);
    if (index < 0) return missing();
    const saved = await this.save(call, (fields) => fields.with(index, { ...call.body, key }));
    const seen = seenFrom(saved, `/custom_fields/${index}`, '');
    return isTrouble(seen) ? seen : viewOf(seen, key);
  }

  @Endpoint('deleteCustomField')
  async remove(@TheCall() call: Call<'deleteCustomField'>): Promise<Reply<'deleteCustomField'>> {
    if ((await indexOf(call, call.params.key)) < 0) return missing();
    const saved = await this.save(call, (fields) => fields.filter(({ key }) => key !== call.params.key));
    return isTrouble(saved) ? saved : listOf(saved);
  }

  private save(call: Instruction, edit: (fields: Fields) => Fields): Promise<Revision | Trouble> {
    return saveSettings(this.rules, call, (before) =>
      changeSettings(before, { custom_fields: edit(before.custom_fields) }),
    );
  }
}

/** Place of a field in the list; a change based on another revision is refused before the place is used. */
const indexOf = async ({ tenant }: Instruction, key: string): Promise<number> =>
  (await tenant.settings.latest()).settings.custom_fields.findIndex((field) => field.key === key);
