# Completes command lines of resprog in fish; printed by "resprog completion fish".

function __resprog_complete
    set -l words (commandline -opc)
    set -e words[1]
    # Quotes and backslashes are how a word is typed, not part of it.
    set -l typed (commandline -ct | string replace -ar '[\\\\"\']' '')
    set -l lines (resprog __complete $words "=$typed" 2>/dev/null)
    if test "$lines[1]" = :file
        __fish_complete_path (commandline -ct)
    else
        set -e lines[1]
        test (count $lines) -gt 0; and printf '%s\n' $lines
    end
end

complete -c resprog -f -k -a '(__resprog_complete)'
