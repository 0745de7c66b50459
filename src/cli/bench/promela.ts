/** How large the small exchange is: phones, call slots, phones out of service at once. */
export interface Size {
  readonly phones: number;
  readonly calls: number;
  readonly outOfService: number;
}

/** The legs and call states of the small exchange, by the numbers they have in Promela. */
const LEG = { none: 0, dialing: 1, ringing: 2, talk: 3, held: 4, busy: 5 } as const;
const CALL = { free: 0, alerting: 1, established: 2, conferenced: 3, busy: 4 } as const;

/**
 * The small exchange in Promela, for Spin: one process, one `d_step` an input,
 * so that its states and transitions are those of the model here.
 */
export function promela(size: Size): string {
  const phones = Array.from({ length: size.phones }, (_, phone) => phone);
  return [
    `#define LEG(slot, phone) leg[(slot) * ${size.phones} + (phone)]`,
    `byte call[${size.calls}]; byte consult[${size.calls}]; byte leg[${size.calls * size.phones}]; bool out[${size.phones}];`,
    'hidden byte a; hidden byte b; hidden byte i; hidden byte count; hidden byte gone; hidden byte rings;',
    PROCEDURES(size),
    'active proctype exchange() { do',
    ...phones.flatMap((phone) => inputsOf(placeOf(phone, size))),
    'od }',
    '',
  ].join('\n');
}

/** What several inputs do: find a free slot, place a call, end a call, leave a call. */
const PROCEDURES = ({ phones, calls }: Size): string => `
inline findFree(slot) { slot = 0; do :: call[slot] == ${CALL.free} -> break :: else -> slot++ od }
inline place(slot, from, to, by) {
  consult[slot] = by;
  if
  :: rings -> call[slot] = ${CALL.alerting}; LEG(slot, from) = ${LEG.dialing}; LEG(slot, to) = ${LEG.ringing}
  :: else -> call[slot] = ${CALL.busy}; LEG(slot, from) = ${LEG.busy}
  fi
}
inline endConsults() {
  i = 0;
  do
  :: i < ${calls} -> if :: consult[i] != 0 && ((gone >> (consult[i] - 1)) & 1) -> consult[i] = 0 :: else fi; i++
  :: else -> break
  od
}
inline clear(slot) {
  call[slot] = ${CALL.free}; consult[slot] = 0; i = 0;
  do :: i < ${phones} -> LEG(slot, i) = ${LEG.none}; i++ :: else -> break od
}
inline leave(slot, phone) {
  gone = 0; count = 0; i = 0;
  do
  :: i < ${phones} -> if :: LEG(slot, i) != ${LEG.none} -> gone = gone | (1 << i); count++ :: else fi; i++
  :: else -> break
  od;
  if
  :: call[slot] == ${CALL.conferenced} ->
    LEG(slot, phone) = ${LEG.none}; gone = 1 << phone;
    if :: count == 3 -> call[slot] = ${CALL.established} :: else fi
  :: else -> clear(slot)
  fi;
  endConsults()
}`;

/** One phone of an exchange, and what is asked about its phones and slots. */
interface Place extends Size {
  readonly phone: number;
  readonly others: readonly number[];
  readonly slots: readonly number[];
  /** The leg of a phone on a call. */
  readonly leg: (slot: number, of: number) => string;
  readonly idle: (of: number) => string;
  readonly isFree: string;
}

function placeOf(phone: number, size: Size): Place {
  const slots = Array.from({ length: size.calls }, (_, slot) => slot);
  const phones = Array.from({ length: size.phones }, (_, one) => one);
  const leg = (slot: number, of: number): string => `leg[${slot * size.phones + of}]`;
  const isOff = (of: number): string => all(slots.map((slot) => `${leg(slot, of)} == ${LEG.none}`));
  return {
    ...size,
    phone,
    slots,
    leg,
    others: phones.filter((other) => other !== phone),
    idle: (of) => `(!out[${of}] && ${isOff(of)})`,
    isFree: `(${slots.map((slot) => `call[${slot}] == ${CALL.free}`).join(' || ')})`,
  };
}

/** Every input of one phone. */
function inputsOf(place: Place): readonly string[] {
  const { phone, others, slots, idle, isFree } = place;
  return [
    ...others.map((other) =>
      step(
        [idle(phone), isFree],
        `rings = ${idle(other)}; findFree(a); place(a, ${phone}, ${other}, 0)`,
      ),
    ),
    ...slots.flatMap((slot) => [
      ...onCall(place, slot),
      ...others.flatMap((other) => withOther(place, slot, other)),
      ...slots.filter((one) => one !== slot).map((one) => completes(place, slot, one)),
    ]),
    ...service(place),
  ];
}

/** What a phone does on a call alone. */
function onCall({ phone, slots, phones, leg }: Place, slot: number): readonly string[] {
  const here = leg(slot, phone);
  const answer = `if :: LEG(${slot}, i) != ${LEG.none} -> LEG(${slot}, i) = ${LEG.talk} :: else fi`;
  const onHold = slots
    .filter((one) => one !== slot)
    .map((one) => `(${leg(one, phone)} == ${LEG.none} || ${leg(one, phone)} == ${LEG.held})`);
  return [
    step(
      [`${here} == ${LEG.ringing}`],
      `call[${slot}] = ${CALL.established}; i = 0; do :: i < ${phones} -> ${answer}; i++ :: else -> break od`,
    ),
    step([`${here} != ${LEG.none}`], `leave(${slot}, ${phone})`),
    step([`${here} == ${LEG.talk}`], `${here} = ${LEG.held}`),
    step([`${here} == ${LEG.held}`, ...onHold], `${here} = ${LEG.talk}`),
  ];
}

/** What a phone that talks does to another: consults it, or deletes it from a conference. */
function withOther(place: Place, slot: number, other: number): readonly string[] {
  const { phone, slots, leg, idle, isFree } = place;
  const talks = `${leg(slot, phone)} == ${LEG.talk}`;
  const nowhereElse = slots
    .filter((one) => one !== slot)
    .map((one) => `${leg(one, phone)} == ${LEG.none}`);
  const places = `place(a, ${phone}, ${other}, ${phone + 1})`;
  return [
    step(
      [talks, isFree, `${leg(slot, other)} == ${LEG.none}`, ...nowhereElse],
      `rings = ${idle(other)}; findFree(a); ${leg(slot, phone)} = ${LEG.held}; ${places}`,
    ),
    step(
      [`call[${slot}] == ${CALL.conferenced}`, talks, `${leg(slot, other)} != ${LEG.none}`],
      `leave(${slot}, ${other})`,
    ),
  ];
}

/** The parties of a consult call join the call that is held. */
function completes({ phone, phones, leg }: Place, slot: number, consulted: number): string {
  const joins = `b != ${phone} && LEG(${consulted}, b) != ${LEG.none} -> LEG(${slot}, b) = LEG(${consulted}, b)`;
  return step(
    [
      `${leg(slot, phone)} == ${LEG.held}`,
      `${leg(consulted, phone)} == ${LEG.talk}`,
      `consult[${consulted}] == ${phone + 1}`,
    ],
    `b = 0; do :: b < ${phones} -> if :: ${joins} :: else fi; b++ :: else -> break od; ` +
      `${leg(slot, phone)} = ${LEG.talk}; call[${slot}] = ${CALL.conferenced}; clear(${consulted}); b = 0`,
  );
}

/** A phone goes out of service, and comes back. */
function service({ phone, others, slots, leg, outOfService }: Place): readonly string[] {
  if (outOfService === 0) return [];
  const out = [phone, ...others].map((one) => `out[${one}]`).join(' + ');
  const leaves = slots.map(
    (slot) => `if :: ${leg(slot, phone)} != ${LEG.none} -> leave(${slot}, ${phone}) :: else fi`,
  );
  return [
    step(
      [`!out[${phone}]`, `(${out}) < ${outOfService}`],
      `${leaves.join('; ')}; out[${phone}] = 1`,
    ),
    step([`out[${phone}]`], `out[${phone}] = 0`),
  ];
}

const all = (conditions: readonly string[]): string => conditions.join(' && ');

/** One input; a `d_step` must not end in a loop. */
const step = (guard: readonly string[], effect: string): string =>
  `:: d_step { ${all(guard)} -> ${effect}; i = 0 }`;
