#include "core/exchange/encoding.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstring>

namespace expediente {

namespace {

constexpr qint64 scannedAtOnce = 1 << 20;

// Bytes 0x80 to 0x9F; 0 where Windows-1252 has no character. From 0xA0 on it equals Latin-1.
constexpr std::array<char16_t, 32> high{0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

/// Follows UTF-8 over block borders and counts what it meets.
class Scanner {
public:
    void add(std::string_view block)
    {
        for (size_t i = 0; i < block.size(); ++i) {
            const auto byte = static_cast<unsigned char>(block[i]);
            if (byte < 0x80 && m_pending == 0) {
                i = skipAscii(block, i);
                continue;
            }
            take(byte);
        }
    }
    void finish()
    {
        if (m_pending > 0)
            bad();
    }

    qint64 letters = 0; ///< well-formed sequences beyond ASCII
    bool accents = false; ///< "Ã" before a sign or a space: no text, but UTF-8's accented letters
    qint64 broken = 0;
    qint64 firstBrokenLine = 0;
    qint64 line = 1;
    bool unknownTo1252 = false;
    qint64 firstUnknownLine = 0;

private:
    /// To the last byte of the run of ASCII that starts at `from`.
    size_t skipAscii(std::string_view block, size_t from)
    {
        size_t i = from;
        for (; i < block.size() && !(block[i] & '\x80'); ++i)
            line += block[i] == '\n';
        return i - 1;
    }

    void take(unsigned char byte)
    {
        if (byte >= 0x80 && byte < 0xA0 && high[byte - 0x80] == 0 && !unknownTo1252) {
            unknownTo1252 = true;
            firstUnknownLine = line;
        }
        if (m_pending > 0) {
            if (byte >= m_low && byte <= m_high) {
                m_low = 0x80;
                m_high = 0xBF;
                letters += --m_pending == 0;
                accents = accents || m_first == 0xC3;
                return;
            }
            bad();
        }
        start(byte);
    }

    // The narrower second bytes keep out overlong forms, surrogates and what lies above U+10FFFF.
    void start(unsigned char byte)
    {
        m_first = byte;
        m_low = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
        m_high = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
        if (byte < 0x80)
            line += byte == '\n';
        else if (byte >= 0xC2 && byte <= 0xDF)
            m_pending = 1;
        else if (byte >= 0xE0 && byte <= 0xEF)
            m_pending = 2;
        else if (byte >= 0xF0 && byte <= 0xF4)
            m_pending = 3;
        else
            bad();
    }

    void bad()
    {
        m_pending = 0;
        if (broken++ == 0)
            firstBrokenLine = line;
    }

    int m_pending = 0;
    unsigned char m_first = 0;
    unsigned char m_low = 0x80;
    unsigned char m_high = 0xBF;
};

tl::unexpected<Error> notText(const QFile& file, qint64 line, const char* why)
{
    return fail(
        ErrorCode::NotText, {file.fileName(), QString::number(line)}, QString::fromLatin1(why));
}

Result<Encoding> decide(
    const QFile& file, const Scanner& scan, bool marked, std::optional<Encoding> wanted)
{
    if (wanted == Encoding::Windows1252 && !marked) {
        if (scan.broken == 0 && scan.letters > 0)
            return fail(ErrorCode::OtherEncoding,
                {file.fileName(), QStringLiteral("windows-1252"), QStringLiteral("UTF-8")});
        if (scan.unknownTo1252)
            return notText(file, scan.firstUnknownLine, "bytes that Windows-1252 lacks");
        return Encoding::Windows1252;
    }
    if (scan.broken == 0)
        return Encoding::Utf8;
    const bool damaged =
        marked || wanted || scan.unknownTo1252 || scan.accents || scan.letters > scan.broken;
    if (damaged)
        return notText(file, scan.firstBrokenLine, "broken UTF-8");
    return Encoding::Windows1252;
}

} // namespace

Result<TextShape> inspectText(QFile& file, std::optional<Encoding> wanted, const Watch& watch)
{
    TextShape shape;
    shape.size = file.size();
    Scanner scan;
    QByteArray block(qMin(scannedAtOnce, shape.size), Qt::Uninitialized);
    file.seek(0);
    for (qint64 done = 0; done < shape.size;) {
        if (watch.cancelled())
            return fail(ErrorCode::Cancelled);
        const qint64 count = file.read(block.data(), block.size());
        if (count <= 0)
            return fail(ErrorCode::FileUnreadable, {file.fileName(), file.errorString()});
        std::string_view bytes(block.constData(), size_t(count));
        if (done == 0 && bytes.starts_with("\xEF\xBB\xBF")) {
            shape.start = 3;
            bytes.remove_prefix(3);
        } else if (done == 0 && (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))) {
            return notText(file, 1, "UTF-16");
        }
        if (const auto nul = bytes.find('\0'); nul != bytes.npos) {
            scan.add(bytes.substr(0, nul));
            return notText(file, scan.line, "NUL byte");
        }
        scan.add(bytes);
        done += count;
        watch.report(done, shape.size);
    }
    scan.finish();
    if (shape.size == shape.start)
        return fail(ErrorCode::FileEmpty, {file.fileName()});
    return decide(file, scan, shape.start > 0, wanted).map([&](Encoding encoding) {
        shape.encoding = encoding;
        return shape;
    });
}

void appendWindows1252(std::string& out, std::string_view bytes)
{
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            out += c;
            continue;
        }
        const char16_t point = byte < 0xA0 ? high[byte - 0x80] : byte;
        const char16_t known = point ? point : 0xFFFD;
        if (known >= 0x800) {
            out += char(0xE0 | (known >> 12));
            out += char(0x80 | ((known >> 6) & 0x3F));
        } else {
            out += char(0xC0 | (known >> 6));
        }
        out += char(0x80 | (known & 0x3F));
    }
}

} // namespace expediente
