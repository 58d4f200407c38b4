import { describe, expect, test } from 'vitest';
import { addRun, isCovered, mergeRuns } from './merge';

describe('several runs', () => {
  test('that saw the same are one observation', () => {
    expect(mergeRuns([{ code: 1000 }, { code: 1000 }, { code: 1000 }])).toEqual({ code: 1000 });
  });

  test('that differ keep what is the same, and list every value of what is not, absent as null', () => {
    const runs = [
      { code: 1006, frameSent: '880203f1' },
      { code: 1006 },
      { code: 1006, frameSent: '880203f1' },
    ] as const;
    expect(mergeRuns(runs)).toEqual({ code: 1006, varying: { frameSent: [null, '880203f1'] } });
  });

  test('give the same in whatever order they ran', () => {
    const runs = [{ code: 1006 }, { code: 1009 }, {}] as const;
    expect(JSON.stringify(mergeRuns(runs))).toBe(JSON.stringify(mergeRuns(runs.toReversed())));
  });

  test('stand in one order of fields, whatever order they were noted in', () => {
    expect(JSON.stringify(mergeRuns([{ seconds: 0, code: 1000 }]))).toBe('{"code":1000,"seconds":0}');
  });
});

describe('waits', () => {
  test('that differ by a busy machine are the shortest', () => {
    expect(mergeRuns([{ seconds: 2 }, { seconds: 0 }, { seconds: 1 }])).toEqual({ seconds: 0 });
    expect(isCovered({ tcpSeconds: 0 }, { tcpSeconds: 2 })).toBe(true);
  });

  test('that differ by more vary, and so does one that sometimes has no end', () => {
    expect(mergeRuns([{ seconds: 0 }, { seconds: 30 }])).toEqual({ varying: { seconds: [0, 30] } });
    expect(mergeRuns([{ seconds: 0 }, {}])).toEqual({ varying: { seconds: [null, 0] } });
    expect(isCovered({ seconds: 0 }, { seconds: 3 })).toBe(false);
    expect(isCovered({ seconds: 0 }, {})).toBe(false);
  });

  test('are the only numbers that are taken for the same', () => {
    expect(mergeRuns([{ code: 1000 }, { code: 1001 }])).toEqual({ varying: { code: [1000, 1001] } });
  });
});

describe('a new run', () => {
  const varies = mergeRuns([{ code: 1006 }, { code: 1009 }]);

  test('is no difference where it has one of the values that are known to vary', () => {
    expect(isCovered(varies, { code: 1009 })).toBe(true);
    expect(addRun(varies, { code: 1009 })).toBe(varies);
  });

  test('is a difference where it has another value, one more, or one less', () => {
    expect(isCovered(varies, { code: 1002 })).toBe(false);
    expect(isCovered({ code: 1000 }, { code: 1000, wasClean: true })).toBe(false);
    expect(isCovered({ code: 1000, wasClean: true }, { code: 1000 })).toBe(false);
  });

  test('with another value varies from then on, and adds to what varies', () => {
    expect(addRun({ code: 1000 }, { code: 1001 })).toEqual({ varying: { code: [1000, 1001] } });
    expect(addRun(varies, { code: 1002 })).toEqual({ varying: { code: [1002, 1006, 1009] } });
    expect(addRun({ code: 1006 }, varies)).toEqual(varies);
  });

  test('is taken as it is where nothing was recorded', () => {
    expect(addRun(undefined, { code: 1000 })).toEqual({ code: 1000 });
  });
});
