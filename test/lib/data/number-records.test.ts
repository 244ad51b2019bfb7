import { expect } from 'chai';
import { NumberRecords } from '../../../lib/data/number-records.js';
import { expectFailure } from './expect-failure.js';

const read = (text: string, room = 4): number[][] => {
  const records = new NumberRecords(Buffer.from(text), 'x.json');
  const target = new Uint8Array(room);
  const all: number[][] = [];
  for (let count = records.next(target); count !== null; count = records.next(target)) {
    all.push(Array.from(target.subarray(0, Math.min(count, room))));
    expect(count).to.be.at.least(all.at(-1)!.length);
  }
  return all;
};

describe('NumberRecords', () => {
  it('reads what JSON.parse reads', () => {
    for (const text of [
      '{"data":[]}',
      '{"data":[[]]}',
      '{"data":[[0,255,7],[],[10]]}',
      '{ "data" :\n[ [ 1 , 2 ] ,\t[3]\r] }',
    ]) {
      expect(read(text), text).to.deep.equal((JSON.parse(text) as { data: number[][] }).data);
    }
  });

  it('counts values beyond the room it is given', () => {
    const records = new NumberRecords(Buffer.from('{"data":[[1,2,3,4,5]]}'), 'x.json');
    expect(records.next(new Uint8Array(2))).to.equal(5);
    expect(records.next(new Uint8Array(2))).to.equal(null);
  });

  it('names file and offset where the text is cut or foreign, at every length', async () => {
    const whole = '{"data":[[0,255],[17]]}';
    for (let length = 0; length < whole.indexOf(']]}') + 2; length++) {
      await expectFailure('CORRUPT_FILE', ['x.json', 'offset'], () => read(whole.slice(0, length)));
    }
    for (const text of [
      '[[1]]',
      '{"data":[[256]]}',
      '{"data":[[-1]]}',
      '{"data":[[1.5]]}',
      '{"data":[[1 2]]}',
      '{"data":[1]}',
      '{"data":[[1][2]]}',
    ]) {
      await expectFailure('CORRUPT_FILE', ['x.json', 'offset'], () => read(text));
    }
  });
});
