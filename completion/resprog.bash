# Completes command lines of resprog in bash 3.2 or later; printed by "resprog completion bash".

# Adds a value to the answer, as the word at the cursor is quoted; what of it bash does not replace is taken off.
_resprog_add() {
  local value=${1#"$before"} blank='\ ' apostrophe="\\'" closed="'\\''"
  case ${COMP_WORDS[COMP_CWORD]} in
    \"*) ;;
    \'*) value=${value//\'/$closed} ;;
    *) value=${value// /$blank} value=${value//\'/$apostrophe} ;;
  esac
  COMPREPLY+=("$value")
}

_resprog() {
  local -a words=()
  local word glued='' state='' value typed before
  local at
  # bash splits words at = and :, resprog does not.
  for ((at = 1; at <= COMP_CWORD; at++)); do
    word=${COMP_WORDS[at]}
    case $word in
      = | : | == | ::)
        glued=yes
        [ ${#words[@]} -gt 0 ] || words=('')
        words[${#words[@]} - 1]+=$word
        ;;
      *)
        if [ -n "$glued" ]; then words[${#words[@]} - 1]+=$word; else words+=("$word"); fi
        glued=''
        ;;
    esac
  done
  # Quotes and backslashes are how a word is typed, not part of it.
  for at in "${!words[@]}"; do words[at]=${words[at]//[\\\"\']/}; done
  at=$((${#words[@]} - 1))
  typed=${words[at]}
  words[at]="=$typed"

  # What bash takes for a word of its own begins behind the last = or :.
  before=${typed%"${typed##*[=:]}"}
  COMPREPLY=()
  while IFS=$'\t' read -r value _; do
    if [ -z "$state" ]; then
      state=$value
      continue
    fi
    _resprog_add "$value"
  done < <(resprog __complete "${words[@]}" 2> /dev/null)

  case $state in
    :file)
      compopt -o default 2> /dev/null && return
      typed=${typed#--*=}
      before=${typed%"${typed##*[=:]}"}
      while IFS= read -r value; do _resprog_add "$value"; done < <(compgen -f -- "$typed")
      ;;
    :open) compopt -o nospace 2> /dev/null ;;
  esac
}

complete -F _resprog resprog
