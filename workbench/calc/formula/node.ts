import type { CellValue } from '../../host/state/cell';
import type { Rect } from '../../host/state/rect';

/** A formula, read. */
export type Node =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'omitted' }
  | ReferenceNode
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Node }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node };

export interface ReferenceNode {
  readonly kind: 'reference';
  /** The sheet's name where the formula gives one. */
  readonly sheet?: string;
  readonly rect: Rect;
}

export type UnaryOperator = '+' | '-' | '%';
export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

/** Every node of a formula, itself included. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  if (node.kind === 'call') for (const arg of node.args) yield* nodesOf(arg);
  if (node.kind === 'unary') yield* nodesOf(node.operand);
  if (node.kind === 'binary') {
    yield* nodesOf(node.left);
    yield* nodesOf(node.right);
  }
}
