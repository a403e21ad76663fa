// What emphasis looks like; a theme without color changes nothing, because color never carries meaning alone.

export interface Theme {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly bar: (text: string) => string;
}

const same = (text: string): string => text;

export const plainTheme: Theme = { title: same, heading: same, quiet: same, bar: same };

/** The theme for a terminal that shows color. */
export async function loadColorTheme(): Promise<Theme> {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    title: text => chalk.bold.cyan(text),
    heading: text => chalk.bold(text),
    quiet: text => chalk.dim(text),
    bar: text => chalk.cyan(text),
  };
}
