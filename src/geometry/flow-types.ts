import type { Rect } from './rect.js';

/** Two columns of nodes, each in the order it is to be drawn, and the ribbons between them. */
export interface FlowInput {
  readonly sources: readonly { readonly id: string }[];
  readonly targets: readonly { readonly id: string }[];
  /** `source` and `target` are ids of the two lists; amounts are integers (分) above zero, others have no ribbon. */
  readonly links: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly amount: number;
  }[];
}

/** Sizes in px. */
export interface FlowOptions {
  width: number;
  height: number;
  nodeWidth?: number;
  /** Between nodes of one column; less where the height would leave too little for the nodes themselves. */
  nodePadding?: number;
  /** Room for labels at both outer sides. */
  labelWidth?: number;
}

/** One code of one side; its height is the amount that passes through it. */
export interface PlacedFlowNode extends Rect {
  readonly id: string;
  readonly side: 'source' | 'target';
  /** Sum of its ribbons. */
  readonly amount: number;
  /** Middle of the label's line beside the node, and the room it has. */
  readonly label: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly anchor: 'start' | 'end';
  };
}

/** One ribbon from the right edge of its source to the left edge of its target. */
export interface PlacedFlowLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly amount: number;
  /** Thickness in px. */
  readonly width: number;
  /** Ends of the middle line. */
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** Closed outline, to be filled. */
  readonly d: string;
}

/** Everything a flow draws. */
export interface PlacedFlow {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedFlowNode[];
  readonly links: readonly PlacedFlowLink[];
}
