/** Recording: whether and how calls are recorded. */
export const recording = {
  title: 'Recording',
  lead: 'Whether and how calls are recorded, who is told, and where recordings are kept. Off unless you choose otherwise (GDPR Art. 25(2)).',
  section: {
    whether: 'When calls are recorded',
    what: 'Content',
    people: 'Participants',
    where: 'Storage',
  },
  mode: {
    off: 'No call is recorded. The annex has no row for recording, and no sub-processor or transfer that only recording needs.',
    on_demand:
      'A call is recorded only when somebody starts the recording. Coming from “off”, saving this asks for a typed confirmation: people will be recorded.',
    always:
      'Every call is recorded from its start. Saving this asks for a typed confirmation: people will be recorded.',
  },
  media: {
    audio: 'Voices are recorded, no pictures.',
    audio_video: 'Voices and pictures are recorded, what is shown on the screen included.',
  },
  transcript: {
    on: 'What is said is also written down. The transcript is personal data of its own and kept as long as the recording.',
    off: 'What is said is not written down.',
  },
  pause: {
    on: 'While a sensitive field is filled in, nothing is recorded.',
    off: 'Recording goes on while a sensitive field is filled in: what is said and shown then is in the recording.',
  },
  consent: {
    explicit: 'Participants are asked, and recording begins once they have agreed.',
    notice:
      'Participants are told that the call is recorded, and not asked. The review asks whether that is lawful where your callers are.',
  },
  storage: {
    vendor:
      'The processor stores the recordings. By your instruction they are to be deleted when their period is over.',
    own_bucket:
      'Recordings go to your own bucket. Its lifecycle rule decides when they are gone, old versions included.',
  },
  no_effect: {
    title: 'Recording is off',
    text: 'The choices below have no effect until recording is switched on. You can prepare them; they are kept.',
  },
  blocked: {
    title: 'Recording is chosen, but does not take place',
    text: 'Another function that recording needs is switched off.',
    link: 'Go to the features',
  },
  sum: {
    title: 'What would happen',
    off: 'No call is recorded. Recordings made before are to be deleted when their period is over.',
    always: 'Every call is recorded from its start.',
    on_demand: 'A call is recorded when somebody starts the recording.',
    audio: 'Voices are recorded, no pictures.',
    audio_video: 'Voices and pictures are recorded.',
    transcript: 'What is said is also written down as a transcript.',
    explicit: 'Participants must agree first.',
    notice: 'Participants are told, and not asked.',
    pause: 'Recording pauses while a sensitive field is filled in.',
    no_pause: 'Recording does not pause at sensitive fields.',
    vendor: 'The processor stores the recordings; region: {{region}}.',
    own_bucket: 'Recordings go to your own bucket, whose lifecycle rule decides when they are gone.',
    kept: 'Retention of the recordings: {{retention}}.',
  },
};
