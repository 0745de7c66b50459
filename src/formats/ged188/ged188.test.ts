import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { attributesOf, messageSaying } from './attributes.ts';
import { CodecError } from './codec-error.ts';
import { decode } from './decode.ts';
import { encode } from './encode.ts';
import { Frames } from './frames.ts';
import { layoutsOf } from './layout.ts';
import { dialectOf, type Dialect, type Message, UNIFIED_CCX } from './message.ts';

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from(hex.trim().split(/\s+/u), (byte) => Number.parseInt(byte, 16));

/** The guide's frame, with the byte that its print has lost. */
const BEGIN_CALL = bytesOf(`
  00 00 00 36 00 00 00 17
  00 00 00 00 00 00 00 01 00 15 00 00 00 00 00 00
  00 01 00 00 01 00 01 10 00 00 08 05 32 30 30 36
  00 0B 05 37 30 30 30 00 19 05 39 30 32 36 00 0A
  05 37 30 30 30 00`);

const dialect: fc.Arbitrary<Dialect> = fc.constantFrom(UNIFIED_CCX, dialectOf(25), {
  version: 18,
  tagWidth: 2 as const,
  lengthWidth: 1 as const,
});

/** Messages that fit into every dialect, reserved ones too. */
const message = ({ version }: Dialect): fc.Arbitrary<Message> =>
  fc.oneof(
    fc
      .record({ type: fc.integer({ min: 300, max: 400 }), body: fc.uint8Array() })
      .map((reserved) => ({ ...reserved, fixed: [], floating: [] })),
    fc.constantFrom(...layoutsOf(version).values()).chain(({ type, fixed }) =>
      fc.record({
        type: fc.constant(type),
        fixed: fc.tuple(...fixed.map(({ size }) => fc.nat(2 ** (8 * size) - 1))),
        floating: fc.array(
          fc.record({ tag: fc.nat(255), data: fc.uint8Array({ maxLength: 255 }) }),
        ),
      }),
    ),
  );

describe('a message', () => {
  test('is the same taken apart and put together again', () => {
    fc.assert(
      fc.property(
        dialect.chain((spoken) => fc.tuple(fc.constant(spoken), message(spoken))),
        ([spoken, said]) => {
          const frame = encode(said, spoken);
          const again = decode(frame, spoken);
          expect(again).toEqual(said);
          expect(encode(again, spoken)).toEqual(frame);
        },
      ),
    );
  });

  test('that is none throws nothing but its own error', () => {
    fc.assert(
      fc.property(
        dialect,
        fc.uint8Array({ maxLength: 300 }),
        fc.boolean(),
        (spoken, bytes, sized) => {
          if (sized && bytes.length >= 8) {
            bytes.set([0, 0, (bytes.length - 8) >> 8, (bytes.length - 8) & 255, 0, 0, 0]);
          }
          try {
            const { floating } = decode(bytes, spoken);
            for (const { data } of floating) {
              expect(data.buffer).toBe(bytes.buffer);
              expect(data.byteOffset + data.length).toBeLessThanOrEqual(
                bytes.byteOffset + bytes.length,
              );
            }
          } catch (error) {
            expect(error).toBeInstanceOf(CodecError);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['header-cut', BEGIN_CALL.subarray(0, 7)],
    ['body-cut', BEGIN_CALL.subarray(0, -1)],
    ['body-long', Uint8Array.of(...BEGIN_CALL, 0)],
    ['fixed-part-short', bytesOf('00 00 00 02 00 00 00 17 00 00')],
    ['floating-field-cut', bytesOf('00 00 00 06 00 00 00 05 00 00 00 01 08 05')],
  ])('says that it is wrong: %s', (fault, bytes) => {
    expect(() => decode(bytes, UNIFIED_CCX)).toThrow(expect.objectContaining({ fault }));
  });

  test('does not hold what its fields are too small for', () => {
    const data = new Uint8Array(256);
    const large: Message = { type: 6, fixed: [1], floating: [{ tag: 1, data }] };
    expect(() => encode(large, UNIFIED_CCX)).toThrow(CodecError);
  });

  test('says what it says under the names of Unified CCX', () => {
    const attributes = attributesOf(decode(BEGIN_CALL, UNIFIED_CCX), UNIFIED_CCX);
    expect(attributes).toMatchObject({
      CallID: '16777488',
      CallType: '1',
      ConnectionDeviceID: '9026',
      ANI: '2006',
      DNIS: '7000',
      DialedNumber: '7000',
    });
    const again = messageSaying('BEGIN_CALL_EVENT', attributes, UNIFIED_CCX);
    expect(again && attributesOf(again, UNIFIED_CCX)).toEqual(attributes);
  });

  test('has its named variables and the parties it connects by number', () => {
    const said = {
      BACampaign: 'Load Camp',
      'ConnectedPartyCallID[0]': '16777507',
      'ConnectedPartyDeviceID[0]': '2005',
      'ConnectedPartyCallID[1]': '16777508',
      'ConnectedPartyDeviceID[1]': '2006',
    };
    const made = messageSaying('CALL_CONFERENCED_EVENT', said, UNIFIED_CCX);
    expect(made && attributesOf(made, UNIFIED_CCX)).toMatchObject(said);
  });

  test('of AGENT_STATE_EVENT is 58 bytes long before version 19 and 62 since', () => {
    expect(layoutsOf(14).get(30)?.size).toBe(58);
    expect(layoutsOf(25).get(30)?.size).toBe(62);
  });
});

/** The frames a stream falls into, and the bytes that are skipped. */
const framesOf = (pieces: readonly Uint8Array[]) => {
  const told: (number | string)[] = [];
  const frames = new Frames({
    frame: (frame) => told.push(Array.from(frame).join(' ')),
    skipped: (bytes) => told.push(bytes),
  });
  for (const piece of pieces) frames.push(piece);
  frames.end();
  return told;
};

describe('a stream', () => {
  const told = Array.from(BEGIN_CALL).join(' ');

  test('falls into the same frames wherever it is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 70 }), { minLength: 1 }), (sizes) => {
        const stream = Uint8Array.of(...BEGIN_CALL, ...BEGIN_CALL, ...BEGIN_CALL);
        const pieces: Uint8Array[] = [];
        let at = 0;
        for (let turn = 0; at < stream.length; turn += 1) {
          const size = sizes[turn % sizes.length] ?? 1;
          pieces.push(stream.slice(at, at + size));
          at += size;
        }
        expect(framesOf(pieces)).toEqual([told, told, told]);
      }),
    );
  });

  test('that is out of step falls in again', () => {
    expect(framesOf([Uint8Array.of(0xff, 0xff, 0xff, ...BEGIN_CALL)])).toEqual([3, told]);
  });

  test('that ends within a frame leaves it out', () => {
    expect(framesOf([BEGIN_CALL, BEGIN_CALL.subarray(0, 20)])).toEqual([told, 20]);
  });
});
