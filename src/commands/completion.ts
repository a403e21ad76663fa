// resprog completion: the script with which a shell completes command lines.
import { defineCommand } from '../cli/command.ts';
import { oneOf } from '../cli/parse.ts';
import { shells } from '../schema/choices.ts';
import { viewScript } from '../view/completion.ts';

export const completion = defineCommand({
  examples: [{ line: 'resprog completion bash', meaning: 'also zsh, fish, powershell' }],
  arguments: [{ name: '<shell>', help: shells.join(', '), choices: shells }],
  options: {},
  helpAfter: `
To complete commands, options, ids and more with the Tab key, add the line to
the file and open a new window:
  bash        ~/.bashrc
      eval "$(resprog completion bash)"
  zsh         ~/.zshrc, below compinit
      eval "$(resprog completion zsh)"
  fish        ~/.config/fish/config.fish
      resprog completion fish | source
  PowerShell  $PROFILE
      resprog completion powershell | Out-String | Invoke-Expression
Your own records are not completed.`,
  input: ([word = '']) => oneOf('shell', shells)(word),
  run: async (shell, context) => viewScript(shell, await context.completionScript(shell)),
});
