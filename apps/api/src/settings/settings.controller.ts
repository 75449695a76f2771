import { changeSettings, ok, type Revision } from '@annexa/core';
import { Controller } from '@nestjs/common';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { isTrouble, missing, trouble, type Trouble } from '../http/trouble.js';
import { Rules } from './rules.js';
import { replaceMember, saveSettings, seenFrom } from './save-settings.js';

const viewOf = ({ number, at, settings }: Revision) => ({ revision: number, changed_at: at, ...settings });

const shown = <T>(outcome: Revision | Trouble, show: (revision: Revision) => T): T | Trouble =>
  isTrouble(outcome) ? outcome : show(outcome);

@Controller()
export class SettingsController {
  constructor(private readonly rules: Rules) {}

  @Endpoint('getSettings')
  async get(@TheCall() { tenant }: Call<'getSettings'>): Promise<Reply<'getSettings'>> {
    return viewOf(await tenant.settings.latest());
  }

  @Endpoint('patchSettings')
  async patch(@TheCall() call: Call<'patchSettings'>): Promise<Reply<'patchSettings'>> {
    const saved = await saveSettings(this.rules, call, (before) => changeSettings(before, call.body));
    return shown(saved, viewOf);
  }

  @Endpoint('restoreRevision')
  async restore(@TheCall() call: Call<'restoreRevision'>): Promise<Reply<'restoreRevision'>> {
    const earlier = await call.tenant.settings.at(call.params.number);
    if (!earlier) return missing();
    const saved = await saveSettings(this.rules, call, () => ok(earlier.settings), earlier.number);
    if (!isTrouble(saved) && saved.number === call.base)
      return trouble('nothing_to_change', 'The settings are already as they were in that revision.');
    return shown(saved, viewOf);
  }

  @Endpoint('getRecordingSettings')
  async getRecording(@TheCall() { tenant }: Call<'getRecordingSettings'>): Promise<Reply<'getRecordingSettings'>> {
    const { number, settings } = await tenant.settings.latest();
    return { revision: number, ...settings.recording };
  }

  @Endpoint('putRecordingSettings')
  async putRecording(@TheCall() call: Call<'putRecordingSettings'>): Promise<Reply<'putRecordingSettings'>> {
    const saved = await saveSettings(this.rules, call, replaceMember('recording', call.body));
    return shown(seenFrom(saved, '/recording', ''), ({ number, settings }) => ({
      revision: number,
      ...settings.recording,
    }));
  }

  @Endpoint('getProfile')
  async getProfile(@TheCall() { tenant }: Call<'getProfile'>): Promise<Reply<'getProfile'>> {
    const { number, settings } = await tenant.settings.latest();
    return { revision: number, ...settings.profile };
  }

  @Endpoint('putProfile')
  async putProfile(@TheCall() call: Call<'putProfile'>): Promise<Reply<'putProfile'>> {
    const saved = await saveSettings(this.rules, call, replaceMember('profile', call.body));
    return shown(seenFrom(saved, '/profile', ''), ({ number, settings }) => ({
      revision: number,
      ...settings.profile,
    }));
  }
}
