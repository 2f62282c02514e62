#include "core/exchange/csv_writer.h"

#include <QSaveFile>
#include <QStorageInfo>

#include <algorithm>

namespace expediente {

namespace {

constexpr size_t bufferSize = 256 << 10;

bool isPlainNumber(std::string_view text)
{
    const auto digits = text.substr(1);
    return (text.front() == '-' || text.front() == '+') && !digits.empty()
        && std::all_of(digits.begin(), digits.end(),
            [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == ','; });
}

bool needsQuotes(std::string_view text, char delimiter)
{
    // Spaces at the ends are trimmed by some readers unless they are quoted.
    return text.find_first_of("\"\r\n\t") != text.npos || text.find(delimiter) != text.npos
        || (!text.empty() && (text.front() == ' ' || text.back() == ' '));
}

} // namespace

Result<CsvWriter> CsvWriter::create(const QString& path, char delimiter)
{
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileUnwritable, {path, file->errorString()});
    file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return CsvWriter(std::move(file), delimiter);
}

CsvWriter::CsvWriter(std::unique_ptr<QSaveFile> file, char delimiter)
    : m_file(std::move(file)), m_buffer("\xEF\xBB\xBF"), m_delimiter(delimiter)
{
}

CsvWriter::CsvWriter(CsvWriter&&) noexcept = default;
CsvWriter& CsvWriter::operator=(CsvWriter&&) noexcept = default;
CsvWriter::~CsvWriter() = default;

bool CsvWriter::isFormula(std::string_view text)
{
    if (text.empty() || std::string_view("=+-@\t\r\n").find(text.front()) == std::string_view::npos)
        return false;
    return !isPlainNumber(text);
}

void CsvWriter::cell(const QString& text)
{
    const auto bytes = text.toUtf8();
    cell(std::string_view(bytes.constData(), size_t(bytes.size())));
}

void CsvWriter::cell(std::string_view utf8)
{
    if (m_rowStarted)
        m_buffer += m_delimiter;
    m_rowStarted = true;
    std::string guarded;
    if (isFormula(utf8)) {
        guarded.push_back('\'');
        guarded.append(utf8);
        utf8 = guarded;
    }
    if (!needsQuotes(utf8, m_delimiter)) {
        m_buffer += utf8;
        return;
    }
    m_buffer += '"';
    for (const char c : utf8) {
        if (c == '"')
            m_buffer += c;
        m_buffer += c;
    }
    m_buffer += '"';
}

Done CsvWriter::endRow()
{
    m_buffer += "\r\n";
    m_rowStarted = false;
    return m_buffer.size() < bufferSize ? Done() : flush();
}

Done CsvWriter::row(const QStringList& cells)
{
    for (const auto& text : cells)
        cell(text);
    return endRow();
}

Done CsvWriter::finish()
{
    if (auto flushed = flush(); !flushed)
        return flushed;
    if (!m_file->commit())
        return notWritten();
    return {};
}

Done CsvWriter::flush()
{
    // QSaveFile overlooks what fails while its own buffer is flushed, and would put a cut file in
    // place of a good one.
    const auto size = qint64(m_buffer.size());
    if (m_file->write(m_buffer.data(), size) != size || !m_file->flush()) {
        const auto refusal = notWritten();
        m_file->cancelWriting();
        return refusal;
    }
    m_buffer.clear();
    return {};
}

tl::unexpected<Error> CsvWriter::notWritten() const
{
    const QStorageInfo disk(m_file->fileName());
    if (disk.isValid() && disk.bytesAvailable() < qint64(bufferSize))
        return fail(ErrorCode::DiskFull, {m_file->fileName()});
    return fail(ErrorCode::FileUnwritable, {m_file->fileName(), m_file->errorString()});
}

} // namespace expediente
