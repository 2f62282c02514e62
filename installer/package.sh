#!/bin/sh
# Builds the Debian package from the preset release, into build/package/. Called by ./dev package,
# which installs what is missing first.
set -eu
cd "$(dirname "$0")/.."

desktop-file-validate installer/expediente.desktop
appstreamcli validate --no-net installer/org.expediente.expediente.metainfo.xml

# The same commit gives the same files, whenever it is packed.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || date +%s)
export SOURCE_DATE_EPOCH
umask 022
cmake --preset release >/dev/null
cmake --build --preset release
rm -rf build/package
cpack --config build/release/CPackConfig.cmake -B build/package
rm -rf build/package/_CPack_Packages

for package in build/package/*.deb; do
    # Not complained of: who answers for the package is whoever builds it, so that the address is
    # one that nobody has (CPACK_PACKAGE_CONTACT), and nothing was ever reported to Debian.
    lintian --fail-on error,warning --suppress-tags \
        initial-upload-closes-no-bugs,bogus-mail-host,bogus-mail-host-in-debian-changelog \
        "$package"
    echo "$package"
done
