/**
 * What the words of the catalogue mean: terms of DPV 2.3, and of ours beside the nearest of DPV where it has none. Words in
 * lower case; a category that is not here is personal data and nothing more is claimed.
 */
const meanings: Readonly<Record<string, readonly string[]>> = {
  'any custom fields provided by the customer': ['annexa:CustomField', 'dpv:ProvidedPersonalData'],
  'audio recordings': ['pd:VoiceCommunicationRecording'],
  'audio/video recordings': ['pd:VoiceCommunicationRecording', 'annexa:VideoRecording', 'pd:Communication'],
  'audio/video streams': ['annexa:AudioVideoStream', 'pd:Communication'],
  city: ['pd:City'],
  'connection metadata': ['pd:CommunicationsMetadata', 'pd:CallLog'],
  country: ['pd:Country'],
  'cursor movements': ['annexa:CursorMovement', 'pd:Behavioural'],
  'dom elements': ['annexa:DomContent', 'pd:BrowsingBehaviour'],
  email: ['pd:EmailAddress'],
  emails: ['pd:EmailAddress'],
  'error reports': ['annexa:ErrorReport', 'pd:DeviceBased'],
  'form inputs': ['annexa:FormInput', 'dpv:ProvidedPersonalData'],
  'free-text fields': ['annexa:FreeText', 'dpv:ProvidedPersonalData'],
  'hashed passwords': ['annexa:HashedPassword', 'pd:Password'],
  'ip addresses': ['pd:IPAddress'],
  isp: ['annexa:InternetProvider', 'pd:Tracking'],
  names: ['pd:Name'],
  'page metadata': ['annexa:PageMetadata', 'pd:BrowsingBehaviour'],
  'page views': ['pd:BrowsingBehaviour', 'pd:Interaction'],
  'participant metadata': ['pd:CommunicationsMetadata'],
  'request metadata': ['annexa:RequestMetadata', 'pd:Tracking'],
  'session identifiers': ['annexa:SessionIdentifier', 'pd:Identifier'],
  'session metadata': ['annexa:SessionMetadata', 'pd:Tracking'],
  'session tokens': ['annexa:SessionToken', 'pd:Authenticating'],
  transcripts: ['annexa:Transcript', 'pd:Communication'],
  'truncated ip addresses': ['annexa:TruncatedIPAddress', 'pd:IPAddress'],
  'user ids': ['pd:UID', 'pd:Identifier'],
};

const known = new Map(Object.entries(meanings));

/** The terms of a category of personal data as the catalogue words it in English. */
export const personalDataTerms = (category: string): readonly string[] =>
  known.get(category.toLowerCase()) ?? ['dpv:PersonalData'];
