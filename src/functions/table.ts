import type { Language } from './arguments/language';
import { DEFINITIONS, type FunctionId } from './definitions';
import type { FunctionDefinition, ParameterKind } from './definition';
import { EXAMPLES, type Example } from './examples';
import { sourcesOf } from './sources';
import { functionsDa } from './texts/functionsDa';
import { functionsEn } from './texts/functionsEn';
import { parametersDa } from './texts/parametersDa';
import { parametersEn } from './texts/parametersEn';
import type { FunctionText, ParameterKey, ParameterText } from './texts/text';

/** A parameter with its texts. */
export interface TableParameter {
  readonly key: ParameterKey;
  readonly kind: ParameterKind;
  readonly optional: boolean;
  /** Takes a range. */
  readonly range: boolean;
  readonly texts: Readonly<Record<Language, ParameterText>>;
}

/** A custom function with all that is said about it. */
export interface TableFunction {
  readonly definition: FunctionDefinition<FunctionId>;
  readonly parameters: readonly TableParameter[];
  readonly texts: Readonly<Record<Language, FunctionText>>;
  readonly examples: readonly Example[];
  readonly sources: readonly string[];
}

/**
 * The one table of custom functions: from it come Excel's metadata, the page of documentation and the pane's helper. What
 * runs in a cell is `DEFINITIONS` alone, so that the bundle carries no texts.
 */
export const FUNCTIONS: readonly TableFunction[] = DEFINITIONS.map((definition) => ({
  definition,
  parameters: (Object.entries(definition.parameters) as [ParameterKey, ParameterKind][]).map(([key, kind]) => ({
    key,
    kind,
    optional: kind.endsWith('?'),
    range: kind.startsWith('range'),
    texts: { da: parametersDa[key], en: parametersEn[key] },
  })),
  texts: { da: functionsDa[definition.id], en: functionsEn[definition.id] },
  examples: EXAMPLES[definition.id],
  sources: sourcesOf(definition.id),
}));
