/**
 * Letters without case and diacritics, one for one, so that positions in the folded text are positions in the original.
 */

/** Latin with its extensions, and the block of Vietnamese letters; other scripts have no forms that matter here. */
const LATIN_END = 0x250;
const VIETNAMESE = { from: 0x1e00, to: 0x1f00 } as const;

/** The base letter of one UTF-16 unit: lower case, no diacritics, đ as d. */
function foldUnit(unit: number): number {
  const letter = String.fromCharCode(unit);
  const base = letter.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd');
  return base.length === 1 ? base.charCodeAt(0) : unit;
}

let table: Uint16Array | undefined;

/** What each unit up to the end of the Vietnamese block folds to; made when it is first asked for. */
function foldTable(): Uint16Array {
  table ??= Uint16Array.from({ length: VIETNAMESE.to }, (_, unit) =>
    unit < LATIN_END || unit >= VIETNAMESE.from ? foldUnit(unit) : unit,
  );
  return table;
}

/**
 * Text for comparison: as long as the text itself. Composed letters only; see `compose`.
 * @example fold('Đóng bất thường') // => 'dong bat thuong'
 */
export function fold(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII as a whole
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
  const folds = foldTable();
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    units[index] = folds[unit] ?? unit;
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
}

/** Text with letters and their marks as one character each (NFC), which `fold` needs. Most text is so already. */
export function compose(text: string): string {
  return /[\u0300-\u036f]/.test(text) ? text.normalize('NFC') : text;
}
