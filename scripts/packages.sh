# Read by the set-up scripts: looks for what is missing and installs it, with apt-get on Debian and Ubuntu, with
# Homebrew on macOS. What is there already is left alone, however it came there.
#
# A script defines look_for_missing, which calls “need”, and then calls install_missing.

system=$(uname -s)

fail() {
  printf 'setup: %s\n' "$*" >&2
  exit 1
}

# need PACKAGES CHECK…: counts PACKAGES as missing where the command CHECK fails.
need() {
  packages=$1
  shift
  "$@" >/dev/null 2>&1 || missing="$missing $packages"
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

apt_install() {
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install --yes --quiet --no-install-recommends -o DPkg::Lock::Timeout=300 "$@" </dev/null
}

install_with_apt() {
  command -v apt-get >/dev/null ||
    fail "there is no apt-get here; install what Debian names$missing with your system's own package manager, then try again"
  [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null ||
    fail "neither root nor sudo; have an administrator run “apt-get install$missing”, then try again"
  # A fresh machine has no package lists, and one that has been idle has old ones, whose packages may be gone.
  apt-get install --simulate "$@" >/dev/null 2>&1 && apt_install "$@" && return
  as_root apt-get update --quiet
  apt_install "$@"
}

install_with_brew() {
  command -v brew >/dev/null ||
    fail "there is no Homebrew here; install it from https://brew.sh, or install$missing in another way, then try again"
  brew install "$@" </dev/null
}

install_missing() {
  missing=
  look_for_missing
  [ -n "$missing" ] || return 0

  echo "setup: installing$missing"
  # Unquoted: these are names, one word each.
  case $system in
    Darwin) install_with_brew $missing || fail "brew could not install$missing" ;;
    *) install_with_apt $missing || fail "apt-get could not install$missing" ;;
  esac

  missing=
  look_for_missing
  [ -z "$missing" ] || fail "installed, but not found:$missing"
}
