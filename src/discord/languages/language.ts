/** What people who use Discord in another language read of the commands. Answers stay in the language of the release. */
export interface Language {
  /** Its name in itself. */
  readonly name: string;
  /** Discord's code for it; none for a language that Discord does not offer: then it is for `/help` only. */
  readonly locale: 'de' | 'fr' | 'hr' | null;
  /** Said in `/help`: what the bot does, and in which language one asks. */
  readonly about: string;
  readonly answers: string;
  /**
   * By command, and by command and option ('met person'): the name and the description. Names follow Discord's rules:
   * small letters, no spaces, at most 32.
   */
  readonly words: Readonly<Record<string, readonly [name: string, description: string]>>;
}
