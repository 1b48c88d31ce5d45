# Sourced by sh and bash alike. find_java MINIMUM [FILE] looks for a Java of at least that version, with FILE under its
# home when given (bin/javac asks for a JDK), and sets java_home and java_runtime. Reads release files only, since
# starting a virtual machine to ask for its version would cost more than all the rest of the start.
# shellcheck shell=sh
# shellcheck disable=SC2034 # the two variables are for the caller

java_fits() { # HOME MINIMUM FILE
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] && [ -e "$1/$3" ] || return 1
  fits_version=0 fits_runtime=
  while IFS='=' read -r fits_key fits_value; do
    fits_value=${fits_value#\"} fits_value=${fits_value%\"}
    case $fits_key in
      JAVA_VERSION) fits_version=${fits_value%%[!0-9]*} ;;
      JAVA_RUNTIME_VERSION) fits_runtime=$fits_value ;;
    esac
  done <"$1/release"
  [ "$fits_version" -ge "$2" ]
}

find_java() { # MINIMUM [FILE]
  java_home='' java_runtime=''
  for found in "${JAVA_HOME:-}" "$(readlink -f -- "$(command -v java 2>/dev/null)" 2>/dev/null)" \
    /usr/lib/jvm/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    found=${found%/bin/java}
    if [ -n "$found" ] && java_fits "$found" "$1" "${2:-bin/java}"; then
      java_home=$found java_runtime=$fits_runtime
      return 0
    fi
  done
  return 1
}
