# Sourced after product.sh and display.sh: the product with the robot in it, which uses the workbench instead of a user.
# shellcheck shell=bash
# shellcheck source=env.sh disable=SC2154 # the caller has sourced env.sh and product.sh

# Everything that a robot's workbench keeps for itself; nothing of the user's is touched.
robot_home=$state/robot

# Builds the plug-in that is dropped into the product: the robot, and those classes of the tests that it shares.
build_robot() {
  local here=$root/releng/org.uniondraft.robot tests=$root/bundles/tests/org.uniondraft.ui.tests/src/org/uniondraft/ui/tests
  local classpath='' jar
  for jar in "$product"/plugins/*.jar; do classpath=$classpath:$jar; done
  rm -rf "$here/target"
  mkdir -p "$here/target/classes" "$robot_home/config/uniondraft/dropins"
  find "$here/src" "$tests/surfaces" -name '*.java' ! -name '*Test.java' >"$here/target/sources"
  printf '%s\n' "$tests"/{UiWait,Screenshot,Widgets}.java >>"$here/target/sources"
  "$java_home/bin/javac" --release 21 -encoding UTF-8 -proc:none -nowarn -cp "${classpath#:}" -d "$here/target/classes" \
    "@$here/target/sources"
  "$java_home/bin/jar" cfm "$robot_home/config/uniondraft/dropins/robot.jar" "$here/bundle.mf" -C "$here" plugin.xml \
    -C "$here/target/classes" .
}

# Makes a preference of the workbench.
set_preference() { # PLUG-IN KEY VALUE
  local folder=$robot_home/data/uniondraft/workbench/.metadata/.plugins/org.eclipse.core.runtime/.settings
  mkdir -p "$folder"
  printf 'eclipse.preferences.version=1\n%s=%s\n' "$2" "$3" >"$folder/$1.prefs"
}

forget_workbench() {
  rm -rf "$robot_home/data" "$robot_home/user"
  mkdir -p "$robot_home/user/papers"
  set_preference org.uniondraft.ui libraryFolder "$robot_home/user/papers"
}

# Lets the robot do a task, which closes the workbench. A failure is in the folder of the results and ends the script.
run_robot() { # TASK PAPER FOLDER-OF-RESULTS [PROGRAM]
  mkdir -p "$3"
  rm -f "$3/failed"
  XDG_DATA_HOME=$robot_home/data XDG_CONFIG_HOME=$robot_home/config XDG_CACHE_HOME=$robot_home/cache \
    JAVA_HOME=$java_home HOME=$robot_home/user LC_ALL=${robot_locale:-zh_CN.UTF-8} \
    JDK_JAVA_OPTIONS="-Duser.home=$robot_home/user ${UNIONDRAFT_VM_OPTIONS:-} -Duniondraft.robot=$1 -Duniondraft.robot.paper=$2 -Duniondraft.robot.out=$3" \
    timeout 600 "${4:-$product/uniondraft}" >"$robot_home/log" 2>&1 || fail \
    "The workbench ended with the exit code $?; see $robot_home/log." "工作台以退出码 $? 结束，见 $robot_home/log。"
  if [ -f "$3/failed" ]; then
    cat "$3/failed" >&2
    fail "The robot could not finish: $1." "未能完成：$1。"
  fi
}
