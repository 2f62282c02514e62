#pragma once
#include "core/base/result.h"
#include "core/exchange/watch.h"

#include <optional>
#include <string>
#include <string_view>

class QFile;

namespace expediente {

enum class Encoding { Utf8, Windows1252 };

/// What a text file turned out to be.
struct TextShape {
    Encoding encoding = Encoding::Utf8;
    qint64 start = 0; ///< first byte after a byte order mark
    qint64 size = 0; ///< of the whole file
};

/// Reads the whole file once, in blocks: a Windows-1252 file may have its only accent in the last
/// row, and finding that out halfway through an import would be too late.
/// Valid UTF-8 is UTF-8. Otherwise it is Windows-1252, unless the file has a UTF-8 mark, bytes
/// that Windows-1252 does not know, or more good UTF-8 letters than bad ones: that is damaged
/// UTF-8, and reading it as Windows-1252 would garble every name.
/// `wanted` is what the profile insists on; a file that is plainly the other is refused all the
/// same (OtherEncoding), since every name would be garbled. Else refuses with NotText (path, line;
/// `detail` says why), FileEmpty, Cancelled, FileUnreadable. Leaves the file's position undefined.
Result<TextShape> inspectText(QFile& file, std::optional<Encoding> wanted, const Watch& watch);

/// Appends the bytes of a Windows-1252 text as UTF-8.
void appendWindows1252(std::string& out, std::string_view bytes);

} // namespace expediente
