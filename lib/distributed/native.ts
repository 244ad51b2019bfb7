import type { Tensor } from '../tensor/tensor.js';

export interface NativePlace {
  rank: number;
  world: number;
  host: string;
  port: number;
  /** This process answers at host:port. */
  serves: boolean;
  prefix: string;
  /** Seconds, of one collective. */
  timeout: number;
}

export interface NativeProcessGroup {
  /** One attempt to reach the meeting point. */
  meet(seconds: number): Promise<void>;
  set(key: string, value: string): Promise<void>;
  get(key: string): Promise<string | null>;
  /** Sets it unless it is set; gives what it is then. */
  setFirst(key: string, value: string): Promise<string>;
  /** With all the others. */
  connect(): Promise<void>;
  /** Adds up, in place. */
  allReduce(tensor: Tensor): Promise<void>;
  /** Rank 0's values to all, in place. */
  broadcast(tensors: readonly Tensor[]): Promise<void>;
  /** Ends the connections; notes can still be left. */
  disconnect(): Promise<void>;
  close(): void;
}

export interface DistributedBinding {
  ProcessGroup: new (place: NativePlace) => NativeProcessGroup;
}
