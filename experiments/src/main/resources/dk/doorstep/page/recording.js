// Reads the recording: bytes that were packed and written as letters, and in them whole numbers.

/** The bytes of an element that holds packed data. */
async function unpack(id) {
  const letters = atob(document.getElementById(id).textContent.trim());
  const packed = new Uint8Array(letters.length);
  for (let i = 0; i < packed.length; i++) packed[i] = letters.charCodeAt(i);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Whole numbers of seven bits a byte, the lowest first. */
class NumberReader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  next() {
    let value = 0;
    let unit = 1; // not a shift: numbers of persons have more than 32 bits
    for (;;) {
      const byte = this.bytes[this.at++];
      value += (byte % 128) * unit;
      if (byte < 128) return value;
      unit *= 128;
    }
  }

  signed() {
    const value = this.next();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  many(count, Kind = Int32Array) {
    const values = new Kind(count);
    for (let i = 0; i < count; i++) values[i] = this.next();
    return values;
  }

  manySigned(count) {
    const values = new Int32Array(count);
    for (let i = 0; i < count; i++) values[i] = this.signed();
    return values;
  }

  /** Nights, written as steps from the one before; the first from night −1. */
  nights(count) {
    const values = this.many(count);
    let night = -1;
    for (let i = 0; i < count; i++) values[i] = night += values[i];
    return values;
  }
}

function readPeople(reader) {
  const count = reader.next();
  const numbers = reader.many(count, Float64Array);
  for (let i = 1; i < count; i++) numbers[i] += numbers[i - 1];
  const areas = reader.many(count);
  const traits = reader.many(count);
  return { count, numbers, areas, traits, birthDays: reader.manySigned(count) };
}

function readRun(reader, people) {
  const dictionary = reader.many(reader.next());
  const firstNight = reader.many(people.count).map((night) => night - 2); // −2 for who is not in this run
  const before = reader.many(people.count);
  const firstState = reader.many(people.count).map((code) => dictionary[code]);
  const changes = reader.next();
  const changeNight = reader.nights(changes);
  const changePerson = reader.many(changes);
  const changeState = reader.many(changes).map((code) => dictionary[code]);
  const notes = reader.next();
  const noteNight = reader.nights(notes);
  const notePerson = reader.many(notes);
  const noteKind = reader.many(notes);
  const noteDetail = reader.manySigned(notes);
  const nights = reader.next();
  const load = reader.many(nights);
  const room = reader.many(nights);
  return {
    firstNight, before, firstState, changeNight, changePerson, changeState,
    noteNight, notePerson, noteKind, noteDetail, load, room,
  };
}

async function readRecording() {
  const reader = new NumberReader(await unpack('recording'));
  const people = readPeople(reader);
  return { people, runs: head.runs.map(() => readRun(reader, people)) };
}

// How things stand for a person, taken apart. The order of the bits is that in which they were written.
const STATE = {
  situation: (state) => state & 15,
  stage: (state) => (state >> 4) & 7,
  method: (state) => (state >> 7) & 7,
  provider: (state) => (state >> 10) & 3,
  phase: (state) => (state >> 12) & 3,
  kept: (state) => (state >> 14) & 1,
  respite: (state) => (state >> 15) & 1,
  registered: (state) => (state >> 16) & 1,
  waitingForBed: (state) => (state >> 17) & 1,
  arrears: (state) => (state >> 18) & 1,
  treatment: (state) => (state >> 19) & 1,
  site: (state) => ((state >> 20) & 1023) - 1,
};

const SITUATION = Object.fromEntries(head.situations.map((name, i) => [name, i]));
const STAGE = Object.fromEntries(head.stages.map((name, i) => [name, i]));
const PROVIDER = Object.fromEntries(head.providers.map((name, i) => [name, i]));
const KIND = Object.fromEntries(head.kinds.map((name, i) => [name, i]));
const isHomeless = (situation) => situation < head.homeless;
const isHoused = (situation) => situation === SITUATION.own_home || situation === SITUATION.supported_housing;
const isFollowed = (situation) => isHomeless(situation) || isHoused(situation);
