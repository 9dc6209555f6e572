import { type Argument, isRows, type Result } from '../functions/argument';
import type { HostSettings } from '../host/settings';
import type { Node, ReferenceNode } from './formula/node';
import { binary, sum, unary } from './operators';

/** A custom function that the formula needs before it can go on. */
export interface CallRequest {
  readonly name: string;
  readonly args: readonly Argument[];
}

export interface EvaluationContext {
  readonly settings: HostSettings;
  readonly read: (reference: ReferenceNode) => Argument;
}

/** The steps of one formula: it stops at each custom function and is handed what that gave. */
export type Evaluation = Generator<CallRequest, Argument, Result>;

/** Computes a formula. Without custom functions it is done at its first step. */
export function* evaluate(node: Node, context: EvaluationContext): Evaluation {
  switch (node.kind) {
    case 'value':
      return node.value;
    case 'omitted':
      return undefined;
    case 'reference':
      return context.read(node);
    case 'unary':
      return unary(node.operator, yield* evaluate(node.operand, context), context.settings);
    case 'binary': {
      const left = yield* evaluate(node.left, context);
      return binary(node.operator, left, yield* evaluate(node.right, context), context.settings);
    }
    case 'call': {
      const args: Argument[] = [];
      for (const arg of node.args) args.push(yield* evaluate(arg, context));
      if (node.name === 'SUM') return sum(args, context.settings);
      const result = yield { name: node.name, args };
      return isRows(result) ? { rows: result } : result;
    }
  }
}
