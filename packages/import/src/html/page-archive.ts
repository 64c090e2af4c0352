/** A web page with what belongs to it in one file (MHTML, RFC 2557): fields, and parts between lines that divide them. */
interface Part {
  readonly fields: ReadonlyMap<string, string>;
  readonly body: string;
}

/** So many parts are looked at; Word writes a handful. */
const MOST_PARTS = 2_000;

/**
 * The bytes of the first web page of such a file, undefined when
 * there is none. Headers and pictures are further parts, and not read.
 */
export function pageOfArchive(bytes: Uint8Array): Uint8Array | undefined {
  const whole = partOf(latin(bytes));
  return pageIn(whole, 0);
}

const latin = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text;
};
const CHUNK = 8_192;

/** Parts within parts are alternatives of a mail; deeper there is no page. */
const MOST_DEEP = 4;

function pageIn(part: Part, depth: number): Uint8Array | undefined {
  const type = part.fields.get('content-type') ?? '';
  if (/^\s{0,9}text\/html/i.test(type)) return bytesOf(decoded(part));
  const boundary = /boundary\s{0,9}=\s{0,9}(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(type);
  if (boundary === null || depth > MOST_DEEP) return undefined;
  const parts = part.body.split(`--${boundary[1] ?? boundary[2] ?? ''}`, MOST_PARTS).slice(1);
  for (const each of parts) {
    const page = pageIn(partOf(each.replace(/^\r?\n/, '')), depth + 1);
    if (page !== undefined) return page;
  }
  return undefined;
}

/** Fields end at the first empty line; a line that begins with a space goes on with the field before. */
function partOf(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text);
  const head = text.slice(0, end?.index ?? text.length).replace(/\r?\n[ \t]/g, ' ');
  const fields = head.split(/\r?\n/).flatMap((line): [string, string][] => {
    const colon = line.indexOf(':');
    return colon === -1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
  });
  return { fields: new Map(fields), body: end === null ? '' : text.slice(end.index + end[0].length) };
}

const BASE64 = /[A-Za-z\d+/]/;

/** The bytes of a part (RFC 2045, 6.7 and 6.8), each as one character. */
function decoded({ fields, body }: Part): string {
  const encoding = (fields.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'quoted-printable')
    return body
      .replace(/=\r?\n/g, '')
      .replace(/=([\dA-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return encoding === 'base64' ? fromBase64(body) : body;
}

function fromBase64(body: string): string {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const parts: string[] = [];
  let bits = 0;
  let count = 0;
  for (const character of body) {
    if (!BASE64.test(character)) continue;
    bits = ((bits << 6) | digits.indexOf(character)) & 0xff_ffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    parts.push(String.fromCharCode((bits >> count) & 0xff));
  }
  return parts.join('');
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
