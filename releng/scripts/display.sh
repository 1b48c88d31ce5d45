# Sourced after env.sh: a display of our own for the workbench.
# shellcheck shell=bash
# shellcheck source=env.sh disable=SC2154 # the caller has sourced env.sh

# Opens one, with a window manager, without which the focus goes nowhere. Without one DISPLAY is unset and the outcome false.
open_display() {
  [ "$(uname)" = Linux ] || return 0
  unset WAYLAND_DISPLAY DISPLAY
  local number=$state/display
  mkdir -p "$state"
  if ! { command -v Xvfb && command -v openbox && command -v xdotool && command -v xclip && command -v import; } >/dev/null &&
    ! install_packages libgtk-3-0 xvfb openbox xdotool xclip x11-utils dbus-x11 imagemagick; then
    say "Xvfb and a window manager are missing, so there is no workbench to look at: apt-get install libgtk-3-0 xvfb openbox xdotool xclip x11-utils dbus-x11 imagemagick." \
      "缺少 Xvfb 和窗口管理器，无法查看工作台：apt-get install libgtk-3-0 xvfb openbox xdotool xclip x11-utils dbus-x11 imagemagick。"
    return 1
  fi
  : >"$number"
  # Wide enough for a window of usual size at twice the scale.
  Xvfb -displayfd 1 -screen 0 3200x2000x24 -nolisten tcp >"$number" 2>>"$state/install.log" 9>&- &
  display_processes=$!
  trap 'kill $display_processes 2>/dev/null' EXIT
  local tries=0
  until [ -s "$number" ] || [ $((tries += 1)) -gt 100 ]; do
    sleep 0.1
  done
  if [ ! -s "$number" ]; then
    say "Xvfb does not start, so there is no workbench to look at; see $state/install.log." \
      "Xvfb 无法启动，无法查看工作台，见 $state/install.log。"
    return 1
  fi
  DISPLAY=:$(cat "$number")
  export DISPLAY
  openbox >/dev/null 2>&1 9>&- &
  display_processes="$! $display_processes"
}
