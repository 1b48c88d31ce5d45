# Sourced by releng/uniondraft and releng/test: where things are, what may be installed, and how Maven is run.
# shellcheck shell=bash
# shellcheck disable=SC2034 # some of the variables are for the scripts that source this

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/uniondraft
state=$root/target/releng
maven_version=3.9.16
# shellcheck source=../../features/org.uniondraft.feature/rootfiles/launch/find-java.sh
source "$root/features/org.uniondraft.feature/rootfiles/launch/find-java.sh"

say() { # ENGLISH CHINESE
  case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
    zh*) printf '%s\n' "$2" ;;
    *) printf '%s\n' "$1" ;;
  esac >&2
}

fail() { # ENGLISH CHINESE
  say "$@"
  exit 2
}

# Installs Debian packages where that is allowed; otherwise, or when it does not work, false.
install_packages() { # PACKAGE...
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
  say "Installing $* ..." "正在安装 $* ……"
  mkdir -p "$state"
  export DEBIAN_FRONTEND=noninteractive
  {
    if [ -z "${packages_listed:-}" ]; then
      # One source that cannot be reached is no reason not to use the others.
      apt-get update -q || true
      packages_listed=1
    fi
    apt-get install -y -q --no-install-recommends "$@"
  } >>"$state/install.log" 2>&1 </dev/null
}

need_jdk() {
  find_java 21 bin/javac && return
  local newest
  for newest in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
    if install_packages "$newest" && find_java 21 bin/javac; then
      return
    fi
  done
  fail "A JDK 21 or newer is missing: install one (openjdk-21-jdk, Temurin, ...) and set JAVA_HOME to it." \
    "缺少 JDK 21 或更高版本：请安装（openjdk-21-jdk、Temurin 等）并把 JAVA_HOME 指向它。"
}

maven_fits() { # PROGRAM
  local version
  version=$(JAVA_HOME=$java_home "$1" --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p')
  read -r major minor <<<"${version:-0 0}"
  [ "$major" -gt 3 ] || { [ "$major" -eq 3 ] && [ "$minor" -ge 9 ]; }
}

# Sets mvn. The Maven of the machine is taken if it is recent enough; if not, it is used once, to fetch one that is.
need_maven() {
  mvn=$cache/apache-maven-$maven_version/bin/mvn
  [ -x "$mvn" ] && return
  if ! command -v mvn >/dev/null && ! install_packages maven; then
    fail "Maven is missing: install any version of it (Debian: apt-get install maven)." \
      "缺少 Maven：请安装任意版本（Debian：apt-get install maven）。"
  fi
  if maven_fits mvn; then
    mvn=mvn
    return
  fi
  say "Fetching Maven $maven_version ..." "正在获取 Maven $maven_version ……"
  local fetched=$cache/maven.$$
  mkdir -p "$fetched"
  if ! (cd "$fetched" && JAVA_HOME=$java_home mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:unpack \
    "-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin" "-DoutputDirectory=$fetched") \
    >"$fetched/log" 2>&1 </dev/null; then
    tail -n 20 "$fetched/log" >&2
    rm -rf "$fetched"
    fail "Maven $maven_version could not be fetched from Maven Central: install Maven 3.9 or newer." \
      "无法从 Maven Central 获取 Maven $maven_version：请安装 Maven 3.9 或更高版本。"
  fi
  mv "$fetched/apache-maven-$maven_version" "$cache/" 2>/dev/null || [ -x "$mvn" ]
  rm -rf "$fetched"
}

# Says what it fetches, so it comes before the output of Maven goes to a log.
need_tools() {
  [ -n "${mvn:-}" ] && return
  need_jdk
  need_maven
}

# Runs Maven on the whole tree. The locale is for file names, which may be Chinese.
run_maven() { # ARGUMENT...
  need_tools
  local quiet=
  case ${java_runtime%%[!0-9]*} in
    21 | 22 | 23) ;;
    *) quiet='--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow' ;;
  esac
  (cd "$root" && LC_ALL=C.UTF-8 JAVA_HOME=$java_home MAVEN_OPTS="${MAVEN_OPTS:-} $quiet" "$mvn" -B "$@" </dev/null)
}

# One word for the names, times and sizes of all files below some paths of the tree, built files left out.
fingerprint() { # PATH...
  (
    cd "$root" || exit
    if [ "$(uname)" = Darwin ]; then list=(-exec stat -f '%N %m %z' '{}' +); else list=(-printf '%p %T@ %s\n'); fi
    find "$@" \( -name target -o -path '*/org.uniondraft.docx4j/lib' -o -name .settings \) -prune -o -type f \
      ! -name .tycho-consumer-pom.xml "${list[@]}" | LC_ALL=C sort | cksum
  )
}

# Two runs in one checkout never build at the same time.
lock() {
  mkdir -p "$state"
  exec 9>"$state/lock"
  if command -v flock >/dev/null && ! flock -n 9; then
    say "Waiting for another run in this checkout ..." "正在等待本目录中的另一次运行……"
    flock 9
  fi
}

unlock() {
  exec 9>&-
}
