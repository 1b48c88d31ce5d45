# Sourced after env.sh: the product of this machine, built when its sources have changed.
# shellcheck shell=bash
# shellcheck source=env.sh disable=SC2154 # the caller has sourced env.sh

case $(uname -s) in
  Darwin) product=macosx/cocoa/aarch64/UnionDraft.app/Contents/Eclipse ;;
  *) product=linux/gtk/$(uname -m)/uniondraft ;;
esac
product=$root/releng/org.uniondraft.product/target/products/org.uniondraft.product/$product

product_sources() {
  (cd "$root" && fingerprint pom.xml .mvn bundles/[!t]* features releng/pom.xml releng/org.uniondraft.*)
}

is_fresh() { # FINGERPRINT
  [ -x "$product/uniondraft" ] && [ "$(cat "$state/product" 2>/dev/null)" = "$1" ]
}

has_workbench() {
  compgen -G "$product/plugins/org.uniondraft.workbench_*.jar" >/dev/null
}

build_product() {
  local sources
  sources=$(product_sources)
  is_fresh "$sources" && return
  lock
  sources=$(product_sources)
  is_fresh "$sources" && unlock && return
  need_tools
  say "Building UnionDraft (log: $state/build.log) ..." "正在构建（日志：$state/build.log）……"
  rm -rf "$root/releng/org.uniondraft.product/target"
  if ! run_maven package -Dmaven.test.skip -Duniondraft.here >"$state/build.log" 2>&1; then
    grep -m 40 '^\[ERROR\]' "$state/build.log" >&2 || tail -n 40 "$state/build.log" >&2
    say "The build failed; all of it is in $state/build.log." "构建失败，完整日志见 $state/build.log。"
    exit 5
  fi
  echo "$sources" >"$state/product"
  unlock
  say "Built in $SECONDS s." "构建完成，用时 $SECONDS 秒。"
}
