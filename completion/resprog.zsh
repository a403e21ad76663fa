#compdef resprog
# Completes command lines of resprog in zsh; printed by "resprog completion zsh".

_resprog() {
  local state line value
  local -a before lines described suffix
  (( CURRENT > 2 )) && before=("${(@Q)words[2,CURRENT-1]}")
  lines=("${(@f)$(resprog __complete "${before[@]}" "=${(Q)PREFIX}" 2> /dev/null)}")
  state=${lines[1]}
  if [[ $state == :file ]]; then
    _files
    return
  fi
  for line in "${(@)lines[2,-1]}"; do
    value=${line%%$'\t'*}
    described+=("${value//:/\\:}:${line#*$'\t'}")
  done
  [[ $state == :open ]] && suffix=(-S '')
  (( $#described )) && _describe -V resprog described "${suffix[@]}"
}

# Loaded by way of fpath, the file is the function; else it says what the function is for.
if [[ ${funcstack[1]} == _resprog ]]; then
  _resprog "$@"
else
  compdef _resprog resprog
fi
