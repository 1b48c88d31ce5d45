# Sourced after robot.sh: how long the workbench takes, to start and for a keystroke.
# shellcheck shell=bash
# shellcheck source=env.sh disable=SC2154 # the caller has sourced env.sh, product.sh and robot.sh

papers=$root/bundles/examples/org.uniondraft.example.papers/papers
repetitions=${UNIONDRAFT_REPETITIONS:-9}

# The product without anything of ours, and one empty window instead: same platform, same options, same script.
build_bare() { # FOLDER
  local here=$root/releng/org.uniondraft.benchmark/bare classpath='' jar
  rm -rf "$1"
  mkdir -p "$1/classes"
  cp -al "$product" "$1/product"
  rm -rf "$1/product/plugins/org.uniondraft."* "$1/product/configuration/config.ini" "$1/product/uniondraft"
  for jar in "$1"/product/plugins/*.jar; do classpath=$classpath:$jar; done
  find "$here/src" -name '*.java' -exec "$java_home/bin/javac" --release 21 -encoding UTF-8 -proc:none -nowarn \
    -cp "${classpath#:}" -d "$1/classes" '{}' +
  "$java_home/bin/jar" cfm "$1/product/plugins/org.uniondraft.bare_0.1.0.jar" "$here/bundle.mf" -C "$here" plugin.xml \
    -C "$1/classes" .
  sed -e 's/,reference\\:file\\:org\.uniondraft\.[^,]*//g' \
    -e 's/^osgi\.bundles=.*/&,reference\\:file\\:org.uniondraft.bare_0.1.0.jar@5/' \
    "$product/configuration/config.ini" >"$1/product/configuration/config.ini"
  sed 's/org\.uniondraft\.workbench\.\(application\|product\)/org.uniondraft.bare.\1/g' "$product/uniondraft" \
    >"$1/product/uniondraft"
  chmod +x "$1/product/uniondraft"
}

median() {
  sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'
}

# From the command to the window in which one can work, in milliseconds: on the clock, and of the processor.
time_start() { # PROGRAM FOLDER
  local begin usable
  rm -f "$2/usable"
  begin=$(date +%s%3N)
  run_robot start "" "$2" "$1"
  read -r -a usable <"$2/usable"
  echo "$((usable[0] - begin)) ${usable[1]}"
}

start_figures() { # NAME FILE
  printf '%s clock: median %s ms of %s\n' "$1" "$(cut -d' ' -f1 "$2" | median)" "$(cut -d' ' -f1 "$2" | paste -sd' ')"
  printf '%s processor: median %s ms of %s\n' "$1" "$(cut -d' ' -f2 "$2" | median)" "$(cut -d' ' -f2 "$2" | paste -sd' ')"
}

start_benchmark() {
  local work=$root/releng/org.uniondraft.benchmark/target/start paper=$robot_home/user/papers/long.udoc i
  forget_workbench
  rm -rf "$work"
  build_bare "$work/bare"
  # Three reports in one are a paper of 23 pages, with ten record tables.
  "$product/uniondraft" merge "$papers/congress-report-enterprise.udoc" "$papers/work-report-street.udoc" --kind summary \
    --period 2026 -o "$work/two.udoc" >/dev/null
  "$product/uniondraft" merge "$work/two.udoc" "$papers/half-year-summary-hospital.udoc" --kind summary --period 2026 \
    -o "$paper" >/dev/null
  # The paper stays open, and comes back with every start that follows. The first starts also leave archives of classes.
  run_robot open "$paper" "$work"
  for i in 1 2; do
    time_start "$product/uniondraft" "$work" >/dev/null
    time_start "$work/bare/product/uniondraft" "$work" >/dev/null
  done
  for ((i = 0; i < repetitions; i++)); do
    time_start "$product/uniondraft" "$work" >>"$work/ours"
    time_start "$work/bare/product/uniondraft" "$work" >>"$work/empty"
  done
  start_figures "paper of 23 pages" "$work/ours"
  start_figures "one bare window  " "$work/empty"
  for i in 1 2; do
    echo "$(cut -d' ' -f$i "$work/ours" | median) $(cut -d' ' -f$i "$work/empty" | median)"
  done | awk 'BEGIN { name[1] = "clock"; name[2] = "processor" } { printf "%s: %.2f times (aim: at most 1.60)\n", name[NR], $1 / $2 }'
}

# A text of 100,000 characters, as it comes in: headings and paragraphs.
long_text() {
  local section paragraph sentence=本会按照年度计划开展走访和座谈，逐条登记意见，逐条答复。
  echo 云溪市临江中学工会2026年工作计划
  for ((section = 1; section <= 40; section++)); do
    printf '（%s）推进第%s项工作\n' "$section" "$section"
    for ((paragraph = 0; paragraph < 18; paragraph++)); do
      printf '%s%s%s%s%s\n' "$sentence" "$sentence" "$sentence" "$sentence" "$sentence"
    done
  done
}

keys_benchmark() {
  local work=$root/releng/org.uniondraft.benchmark/target/keys
  forget_workbench
  rm -rf "$work"
  mkdir -p "$work"
  long_text >"$work/long.txt"
  "$product/uniondraft" import "$work/long.txt" -o "$work/papers" >/dev/null
  run_robot keys "$(echo "$work"/papers/*.udoc)" "$work"
  cat "$work/keys"
}
