/** What the pages around signing in and secrets have in common. */
export const session = {
  appearance: 'Language and appearance',
  actions: 'Actions',
  password: {
    show: 'Show the password',
    new: 'New password',
    rules: 'At least {{count}} characters. A sentence is fine; there is no rule about digits or signs.',
    so_far: '{{count}} of at least {{least}} characters',
    long_enough: '{{count}} characters: long enough',
    too_short: 'Choose at least {{count}} characters.',
    too_long: 'Choose at most {{count}} characters.',
    too_weak:
      'This password is easy to guess. Leave out your address, runs and repetitions; choose a few words that do not belong together.',
  },
  passkey: {
    cancelled: 'No passkey was used. Try again, or choose another way.',
    already: 'This device already has a passkey for your account.',
    wrong_address: 'Passkeys do not work at this address. Open the portal at its own address, with a name.',
    unknown: 'This passkey is not known here. It may have been removed.',
    too_slow: 'That took too long. Try again.',
    too_many: 'You have as many passkeys as there can be. Remove one first.',
    not_possible: 'The passkey did not work. Try again, or choose another way.',
  },
  no_passkeys: {
    address:
      'Passkeys need a name in the address bar. This page was opened at an address in numbers; open it at its name, for example localhost.',
    insecure: 'Passkeys need a secure connection (https).',
    browser: 'This browser cannot use passkeys.',
  },
  abilities: {
    settings_read: 'read settings',
    settings_write: 'change settings',
    profile_write: 'change the company profile',
    record_read: 'read the record of processing',
    annexes_read: 'read annexes',
    annexes_write: 'issue annexes',
    drafts_read: 'read drafts of the annex',
    api_keys_read: 'see API keys',
    api_keys_write: 'make and revoke API keys',
    members_read: 'see members',
    members_write: 'invite, change and remove members',
  },
};
