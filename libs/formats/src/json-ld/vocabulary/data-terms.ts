import { termsOf } from './vocabulary-term.js';

/** Personal data for which DPV 2.3 has no term, each below the nearest that it has. */
export const dataTerms = termsOf('class', [
  ['AudioVideoStream', 'Audio and video stream', 'Audio and video that is relayed live.', 'pd:Communication'],
  ['VideoRecording', 'Video recording', 'A recording of video, with or without sound.', 'pd:Communication'],
  ['Transcript', 'Transcript', 'What was said in a call, in writing.', 'pd:Communication'],
  ['DomContent', 'Page content (DOM)', 'Elements of a page as the browser of a person shows them.', 'pd:BrowsingBehaviour'],
  ['CursorMovement', 'Cursor movement', 'Where a person moves the pointer on a page.', 'pd:Behavioural'],
  ['PageMetadata', 'Page metadata', 'Data about a page that a person looks at, such as its address.', 'pd:BrowsingBehaviour'],
  ['SessionToken', 'Session token', 'A secret that proves that a browser has logged in.', 'pd:Authenticating'],
  ['SessionIdentifier', 'Session identifier', 'A number that ties events of one visit together.', 'pd:Identifier'],
  ['SessionMetadata', 'Session metadata', 'Data about a visit, such as its beginning and its end.', 'pd:Tracking'],
  ['HashedPassword', 'Hashed password', 'A value made from a password, from which the password cannot be read.', 'pd:Password'],
  ['TruncatedIPAddress', 'Truncated IP address', 'An IP address without its last part.', 'pd:IPAddress'],
  ['InternetProvider', 'Internet service provider', 'The provider through which a person is connected.', 'pd:Tracking'],
  ['ErrorReport', 'Error report', 'What a program reports about a fault.', 'pd:DeviceBased'],
  ['RequestMetadata', 'Request metadata', 'Data about a request to a server, such as its address and time.', 'pd:Tracking'],
  ['FormInput', 'Form input', 'What a person types into a form.', 'dpv:ProvidedPersonalData'],
  ['FreeText', 'Free text', 'Text without a given form, which may hold anything.', 'dpv:ProvidedPersonalData'],
  ['CustomField', 'Custom data field', 'A field that the customer defines.', 'dpv:ProvidedPersonalData'],
]); // prettier-ignore
