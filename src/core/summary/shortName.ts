import { truncate } from '../findings/truncate';

/**
 * A name in at most `length` characters that is not mistaken for another: its beginning, or, where others begin alike
 * ("Boligsocial helhedsplan for …"), its end.
 */
export function shortName(name: string, names: readonly string[], length: number): string {
  if (name.length <= length) return name;
  const others = names.filter((other) => other !== name);
  const ways = [truncate, endOf, bothEnds];
  const way = ways.find((shorten) => others.every((other) => shorten(other, length) !== shorten(name, length)));
  return (way ?? truncate)(name, length);
}

/** The last whole words behind `…`. */
function endOf(name: string, length: number): string {
  if (name.length <= length) return name;
  const end = name.slice(1 - length);
  const space = end.search(/\s\S/);
  return `…${space >= 0 && space < length / 2 ? end.slice(space + 1) : end}`;
}

function bothEnds(name: string, length: number): string {
  if (name.length <= length) return name;
  const half = Math.floor((length - 1) / 2);
  return `${name.slice(0, half)}…${name.slice(-half)}`;
}
