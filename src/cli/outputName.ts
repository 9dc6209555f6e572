import path from 'node:path';

/**
 * Where the copy of a file goes: `NAME.kontrol.xlsx` beside it or in `out`. The extension stays. Two files of one name that go to one
 * folder get different copies: the second is `NAME-2.kontrol.xlsx`.
 */
export function outputNamer(out: string | undefined, inputs: readonly string[]): (file: string) => string {
  // An output never takes the place of a file that is being checked.
  const taken = new Set(inputs.map(keyOf));
  return (file) => {
    const { dir, name, ext } = path.parse(file);
    const folder = out ?? dir;
    for (let number = 1; ; number += 1) {
      const target = path.join(folder, `${name}${number > 1 ? `-${number}` : ''}.kontrol${ext}`);
      const key = keyOf(target);
      if (!taken.has(key)) {
        taken.add(key);
        return target;
      }
    }
  };
}

function keyOf(file: string): string {
  return path.resolve(file).toLowerCase();
}
