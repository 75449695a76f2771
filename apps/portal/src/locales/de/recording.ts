import type { LocalePart } from '../locale';

/** Ob und wie Anrufe aufgezeichnet werden. */
export const recording: LocalePart<'recording'> = {
  title: 'Aufzeichnung',
  lead: 'Ob und wie Anrufe aufgezeichnet werden, wer informiert wird und wo Aufzeichnungen gespeichert werden. Ausgeschaltet, solange Sie nichts anderes wählen (Art. 25 Abs. 2 DSGVO).',
  section: {
    whether: 'Wann Anrufe aufgezeichnet werden',
    what: 'Inhalt',
    people: 'Teilnehmer',
    where: 'Speicherung',
  },
  mode: {
    off: 'Kein Anruf wird aufgezeichnet. Der Anhang enthält keine Zeile zur Aufzeichnung und keinen Unterauftragsverarbeiter und keine Übermittlung, die nur die Aufzeichnung benötigt.',
    on_demand:
      'Ein Anruf wird nur aufgezeichnet, wenn jemand die Aufzeichnung startet. War sie ausgeschaltet, verlangt das Speichern eine eingetippte Bestätigung: Menschen werden aufgezeichnet.',
    always:
      'Jeder Anruf wird von Beginn an aufgezeichnet. Das Speichern verlangt eine eingetippte Bestätigung: Menschen werden aufgezeichnet.',
  },
  media: {
    audio: 'Stimmen werden aufgezeichnet, keine Bilder.',
    audio_video: 'Stimmen und Bilder werden aufgezeichnet, einschließlich dessen, was auf dem Bildschirm gezeigt wird.',
  },
  transcript: {
    on: 'Das Gesagte wird auch verschriftlicht. Das Transkript enthält selbst personenbezogene Daten und wird so lange gespeichert wie die Aufzeichnung.',
    off: 'Das Gesagte wird nicht verschriftlicht.',
  },
  pause: {
    on: 'Während ein sensibles Feld ausgefüllt wird, wird nichts aufgezeichnet.',
    off: 'Die Aufzeichnung läuft weiter, während ein sensibles Feld ausgefüllt wird: Was dabei gesagt und gezeigt wird, ist in der Aufzeichnung.',
  },
  consent: {
    explicit: 'Teilnehmer werden gefragt; die Aufzeichnung beginnt, sobald sie eingewilligt haben.',
    notice:
      'Teilnehmern wird mitgeteilt, dass der Anruf aufgezeichnet wird; sie werden nicht gefragt. Die Prüfung fragt, ob das dort rechtmäßig ist, wo Ihre Anrufer sind.',
  },
  storage: {
    vendor:
      'Der Auftragsverarbeiter speichert die Aufzeichnungen. Nach Ihrer Weisung sind sie nach Ablauf ihrer Speicherdauer zu löschen.',
    own_bucket:
      'Aufzeichnungen gehen in Ihren eigenen Bucket. Dessen Lebenszyklusregel entscheidet, wann sie gelöscht sind, einschließlich alter Versionen.',
  },
  no_effect: {
    title: 'Die Aufzeichnung ist ausgeschaltet',
    text: 'Die folgenden Einstellungen haben keine Wirkung, bis die Aufzeichnung eingeschaltet wird. Sie können sie vorbereiten; sie bleiben erhalten.',
  },
  blocked: {
    title: 'Die Aufzeichnung ist gewählt, findet aber nicht statt',
    text: 'Eine andere Funktion, die die Aufzeichnung benötigt, ist ausgeschaltet.',
    link: 'Zu den Funktionen',
  },
  sum: {
    title: 'Was geschehen würde',
    off: 'Kein Anruf wird aufgezeichnet. Frühere Aufzeichnungen sind nach Ablauf ihrer Speicherdauer zu löschen.',
    always: 'Jeder Anruf wird von Beginn an aufgezeichnet.',
    on_demand: 'Ein Anruf wird aufgezeichnet, wenn jemand die Aufzeichnung startet.',
    audio: 'Stimmen werden aufgezeichnet, keine Bilder.',
    audio_video: 'Stimmen und Bilder werden aufgezeichnet.',
    transcript: 'Das Gesagte wird auch als Transkript verschriftlicht.',
    explicit: 'Teilnehmer müssen vorher einwilligen.',
    notice: 'Teilnehmer werden informiert, aber nicht gefragt.',
    pause: 'Die Aufzeichnung pausiert, während ein sensibles Feld ausgefüllt wird.',
    no_pause: 'Die Aufzeichnung pausiert bei sensiblen Feldern nicht.',
    vendor: 'Der Auftragsverarbeiter speichert die Aufzeichnungen; Region: {{region}}.',
    own_bucket:
      'Aufzeichnungen gehen in Ihren eigenen Bucket, dessen Lebenszyklusregel entscheidet, wann sie gelöscht sind.',
    kept: 'Speicherdauer der Aufzeichnungen: {{retention}}.',
  },
};
