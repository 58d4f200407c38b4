/** The strings another language has to bring: those of English, without the plural form that only English needs. */
export type Translation<Source extends Record<string, string>> = {
  readonly [Key in keyof Source as Key extends `${string}_one` ? never : Key]: string;
};
