/** The program, once it runs. */
export interface Running {
  /** What to tell the person who started it. */
  readonly greeting: string;
  /** What is not as it should be though it runs, a line each. */
  readonly warnings: readonly string[];
  /** Rejects when the connection ends for good. */
  readonly ended: Promise<never>;
  stop(): Promise<void>;
}
