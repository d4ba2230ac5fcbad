type Part = Uint8Array | Int8Array | Uint16Array | Uint32Array;

const KINDS = {
  u8: Uint8Array,
  i8: Int8Array,
  u16: Uint16Array,
  u32: Uint32Array,
} as const;
type Kind = keyof typeof KINDS;

const MAGIC = 'SXPK';
const ALIGNED = 4;
const padded = (length: number): number => Math.ceil(length / ALIGNED) * ALIGNED;

const kindOf = (part: Part): Kind =>
  (Object.keys(KINDS) as Kind[]).find((kind) => part instanceof KINDS[kind])!;

/** A header and arrays of numbers as bytes: magic, length of the directory, directory as JSON, arrays. Little-endian. */
export function pack(header: object, parts: Readonly<Record<string, Part>>): Buffer {
  const entries = Object.entries(parts);
  const directory = entries.map(([name, part]) => [name, kindOf(part), part.length]);
  const json = Buffer.from(JSON.stringify({ header, directory }));
  const start = Buffer.alloc(8);
  start.write(MAGIC, 'latin1');
  start.writeUInt32LE(json.length, 4);
  const bytes = [start, json, Buffer.alloc(padded(json.length) - json.length)];
  for (const [, { buffer, byteOffset, byteLength }] of entries)
    bytes.push(
      Buffer.from(new Uint8Array(buffer, byteOffset, byteLength)),
      Buffer.alloc(padded(byteLength) - byteLength),
    );
  return Buffer.concat(bytes);
}

/** The reverse; throws when the bytes are not such a file or end too early. */
export function unpack<H>(bytes: Buffer): { header: H; parts: Record<string, Part> } {
  if (bytes.subarray(0, 4).toString('latin1') !== MAGIC) throw new Error('not a packed file');
  const length = bytes.readUInt32LE(4);
  const { header, directory } = JSON.parse(bytes.subarray(8, 8 + length).toString('utf8')) as {
    header: H;
    directory: [string, Kind, number][];
  };
  const parts: Record<string, Part> = {};
  let at = 8 + padded(length);
  for (const [name, kind, count] of directory) {
    const Kind = KINDS[kind];
    const size = count * Kind.BYTES_PER_ELEMENT;
    if (at + size > bytes.length) throw new Error(`the packed file ends within ${name}`);
    // A copy, since a file's bytes need not begin where an array may.
    parts[name] = new Kind(Uint8Array.from(bytes.subarray(at, at + size)).buffer);
    at += padded(size);
  }
  return { header, parts };
}
