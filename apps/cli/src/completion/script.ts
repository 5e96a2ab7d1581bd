import type { Run } from "../command.ts";
import { CommandRefused } from "../exit.ts";
import { completing, type Shell, shells } from "./shells.ts";

// Each asks the program itself, which answers from its table of commands; where it has nothing, files are offered.
const scripts: Record<Shell, string> = {
  bash: `_rabat() {
  local IFS=$'\\n'
  COMPREPLY=($("\${COMP_WORDS[0]}" ${completing} "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _rabat rabat`,
  zsh: `_rabat() {
  local -a found
  found=("\${(@f)$("\${words[1]}" ${completing} "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "\${found[1]}" ]]; then compadd -a found; else _files; fi
}
compdef _rabat rabat`,
  fish: `function __rabat_complete
    set -l words (commandline -opc) (commandline -ct)
    $words[1] ${completing} $words[2..-1] 2>/dev/null
end
complete -c rabat -f -a '(__rabat_complete)'
complete -c rabat -F -n 'test (count (__rabat_complete)) -eq 0'`,
};

/** `rabat completion <shell>`: what that shell reads to complete commands, options and their values. */
export const printCompletion: Run = ({ words: [asked] }) => {
  const shell = shells.find((each) => each === asked);
  if (shell === undefined) throw new CommandRefused(`Completion is there for: ${shells.join(", ")}.`);
  return { json: { shell, script: scripts[shell] }, text: () => scripts[shell] };
};
