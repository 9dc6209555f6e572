type ParameterType = 'number' | 'string' | 'boolean' | 'any';

/** A parameter as functions.json declares it. */
export interface ParameterMetadata {
  readonly name: string;
  readonly type: ParameterType;
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional: boolean;
  readonly repeating: boolean;
}

/** A custom function as functions.json declares it. */
export interface FunctionMetadata {
  /** What the add-in associated its code with. */
  readonly id: string;
  /** What one writes in a formula. */
  readonly name: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly cancelable: boolean;
  readonly requiresAddress: boolean;
  readonly requiresParameterAddresses: boolean;
  /** Whether errors in cells reach parameters of type `any`. */
  readonly allowErrors: boolean;
}

type Loose = Readonly<Record<string, unknown>>;

const TYPES: readonly string[] = ['number', 'string', 'boolean', 'any'];

/** Reads functions.json, as an object or as text. Throws with the function's name for what Excel would not register. */
export function readMetadata(json: unknown): FunctionMetadata[] {
  const { functions, allowErrorForDataTypeAny } = (typeof json === 'string' ? JSON.parse(json) : json) as Loose;
  if (!Array.isArray(functions)) throw new Error('functions.json has no list of functions.');
  return (functions as Loose[]).map((one) => readFunction(one, allowErrorForDataTypeAny === true));
}

/** `allowErrors` holds for every function of the file; one may also ask for itself. */
function readFunction(json: Loose, allowErrors: boolean): FunctionMetadata {
  const id = text(json['id']);
  const name = text(json['name']) || id;
  if (!id) throw new Error(`A function of functions.json has no id (name: ${name || 'none'}).`);
  const options = (json['options'] ?? {}) as Loose;
  if (options['stream']) throw new Error(`${name}: streaming functions are not run by the stand-in Excel.`);
  const parameters = ((json['parameters'] ?? []) as Loose[]).map((parameter) => readParameter(name, parameter));
  if (parameters.some(({ repeating }, index) => repeating && parameters[index + 1]?.repeating === false)) {
    throw new Error(`${name}: only the last parameters may be repeating.`);
  }
  return {
    id,
    name,
    parameters,
    cancelable: options['cancelable'] === true,
    requiresAddress: options['requiresAddress'] === true,
    requiresParameterAddresses: options['requiresParameterAddresses'] === true,
    allowErrors:
      allowErrors || json['allowErrorForDataTypeAny'] === true || options['allowErrorForDataTypeAny'] === true,
  };
}

function readParameter(owner: string, json: Loose): ParameterMetadata {
  const name = text(json['name']);
  const type = text(json['type']) || 'any';
  if (!TYPES.includes(type)) throw new Error(`${owner}: parameter ${name} has the unknown type ${type}.`);
  return {
    name,
    type: type as ParameterType,
    dimensionality: json['dimensionality'] === 'matrix' ? 'matrix' : 'scalar',
    optional: json['optional'] === true,
    repeating: json['repeating'] === true,
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
