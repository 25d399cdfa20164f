/** How a page wants it shown, apart from the facts. */
export interface Look {
  /** Level of the title, 1 to 6; what lies below it counts on. */
  readonly level: number;
  /** Language of sentences, days and times (BCP 47). */
  readonly locale: string;
  readonly view: 'all' | 'steps' | 'contacts';
  readonly hideHeading: boolean;
}
