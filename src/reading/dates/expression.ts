/** A date expression in a piece of reading copy. Offsets are relative to that piece. */
export interface DateExpression {
  start: number;
  end: number;
  /** ISO date or interval of ISO dates 'first/last'; empty when the expression can't be placed in time. */
  value: string;
  /** How fine the expression is. */
  grain: 'day' | 'range' | 'week' | 'month' | 'season' | 'year';
}
