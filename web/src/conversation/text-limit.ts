import type { LimitUnit } from '../api/types';

const bytes = new TextEncoder();

/** Length as the platform counts it: Unicode characters, UTF-16 units or UTF-8 bytes. */
export function measure(text: string, unit: LimitUnit): number {
  switch (unit) {
    case 'characters':
      return [...text].length;
    case 'utf16':
      return text.length;
    case 'bytes':
      return bytes.encode(text).length;
  }
}
