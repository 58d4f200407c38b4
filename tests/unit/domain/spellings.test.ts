import { describe, expect, test } from 'vitest';
import { CODE_FOLDERS, readSpelling } from '../../../src/domain/spellings';

describe('a number', () => {
  test.for(['1006', 'code/1006', 'codes/1006', 'Codes/1006', 'websocket/1006', 'close-codes/1006'])(
    'is meant by %s',
    (path) => {
      expect(readSpelling(path)).toEqual({ kind: 'code', code: 1006 });
    },
  );

  test.for([...CODE_FOLDERS])('is no folder: %s', (folder) => {
    expect(readSpelling(folder)).toBeUndefined();
  });

  test('may be the highest that fits two bytes, and no higher', () => {
    expect(readSpelling('65535')).toEqual({ kind: 'code', code: 65535 });
    expect(readSpelling('65536')).toBeUndefined();
  });
});

describe('a pair', () => {
  test.for([
    'compare/1005-vs-1012',
    'compare/1012-vs-1005',
    '1005-vs-1012',
    '1012-vs-1005',
    'compare/1005-1012',
    'compare/1012-1005',
    'compare/1005/1012',
    'compare/1012/1005',
    'compare/1005-VS-1012',
    '1005vs1012',
    '1005_vs_1012',
    '1005%20vs%201012',
  ])('is meant by %s', (path) => {
    expect(readSpelling(path)).toEqual({ kind: 'pair', pair: [1005, 1012] });
  });

  test.for(['1005-vs-1005', '10051012', '1005-vs-', 'compare/1005', 'vendors/discord/4003-vs-4004'])(
    'is not meant by %s',
    (path) => {
      expect(readSpelling(path)).toBeUndefined();
    },
  );
});

test.for(['', 'compare', 'nonsense', '1006-abnormal-closure', 'errors/1006', 'vendors/discord/4004'])(
  'nothing is read into "%s"',
  (path) => {
    expect(readSpelling(path)).toBeUndefined();
  },
);
