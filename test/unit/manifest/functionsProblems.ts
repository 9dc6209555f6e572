type Json = Readonly<Record<string, unknown>>;

/** Texts, which alone may differ between languages; a parameter's name is one. */
const isText = (key: string, ofParameter: boolean): boolean => key === 'description' || (ofParameter && key === 'name');

/** Where the functions' metadata in two languages differ in more than their texts. */
export function functionsProblems(english: string, danish: string): string[] {
  const [{ functions: first, ...firstRest }, { functions: second, ...secondRest }] = [
    JSON.parse(english) as Json,
    JSON.parse(danish) as Json,
  ];
  return [
    ...differences('', firstRest, secondRest, false),
    ...eachDifferent('function', first as Json[], second as Json[], ({ parameters, ...one }, other, place) => [
      ...differences(place, one, { ...other, parameters: undefined }, false),
      ...eachDifferent(`${place}parameter`, parameters as Json[], other['parameters'] as Json[], (a, b, inner) =>
        differences(inner, a, b, true),
      ),
    ]),
  ];
}

function eachDifferent(
  what: string,
  first: readonly Json[],
  second: readonly Json[],
  compare: (a: Json, b: Json, place: string) => string[],
): string[] {
  if (first.length !== second.length) return [`${what}: ${first.length} against ${second.length}`];
  return first.flatMap((one, index) => compare(one, second[index] ?? {}, `${what} ${index + 1}: `));
}

function differences(place: string, first: Json, second: Json, ofParameter: boolean): string[] {
  return [...new Set([...Object.keys(first), ...Object.keys(second)])]
    .filter((key) => !isText(key, ofParameter) && JSON.stringify(first[key]) !== JSON.stringify(second[key]))
    .map((key) => `${place}${key} differs`);
}
