# Sourced by the commands beside it: they work from the project's root, and each step says what it is and what it took.
cd "$(dirname "${BASH_SOURCE[0]}")/.."

seconds_since() {
    local now=${EPOCHREALTIME/[.,]/}
    printf '%d.%d s' $(((now - $1) / 1000000)) $(((now - $1) / 100000 % 10))
}

# step "What it is" command argument...
step() {
    local what=$1 began=${EPOCHREALTIME/[.,]/} status=0
    shift
    printf '==> %s\n' "$what"
    "$@" || status=$?
    if [ "$status" = 0 ]; then
        printf '    %s: %s\n' "$what" "$(seconds_since "$began")"
    else
        printf '    %s: FAILED after %s\n' "$what" "$(seconds_since "$began")"
    fi
    return "$status"
}

# In a terminal a build shows its progress; in a log only what is wrong.
build() {
    if [ -t 1 ]; then swift build "$@"; else swift build --quiet "$@"; fi
}
