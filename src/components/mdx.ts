import Cause from './Cause.astro';
import CodeBlock from './CodeBlock.astro';
import Confirm from './Confirm.astro';
import Example from './Example.astro';
import Fix from './Fix.astro';
import Role from './Role.astro';
import Section from './Section.astro';

/** What the MDX of the content may use. It imports nothing; pages hand these over. */
export const mdxComponents = { Cause, Confirm, Example, Fix, Role, Section, pre: CodeBlock };
