#include "tests/support/made_workbook.h"

#include <QtEndian>

#include <zip.h>

namespace {

QByteArray columnName(size_t index)
{
    QByteArray name;
    for (size_t n = index + 1; n > 0; n = (n - 1) / 26)
        name.prepend(char('A' + (n - 1) % 26));
    return name;
}

QByteArray cellXml(const QByteArray& place, const QByteArray& cell)
{
    const QByteArray value = cell.mid(2);
    if (cell.startsWith("n:"))
        return "<c r=\"" + place + "\"><v>" + value + "</v></c>";
    if (cell.startsWith("d:"))
        return "<c r=\"" + place + "\" s=\"1\"><v>" + value + "</v></c>";
    if (cell.startsWith("f:"))
        return "<c r=\"" + place + "\"><f>" + value + "</f></c>";
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>"
        + QString::fromUtf8(cell).toHtmlEscaped().toUtf8() + "</t></is></c>";
}

QByteArray relation(const QByteArray& id, const QByteArray& type, const QByteArray& target)
{
    return "<Relationship Id=\"" + id
        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
        + "\" Target=\"" + target + "\"/>";
}

QByteArray relations(const QByteArray& entries)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + entries + "</Relationships>";
}

} // namespace

MadeWorkbook& MadeWorkbook::sheet(const QString& name,
    const std::vector<std::vector<QByteArray>>& rows, const QByteArray& attributes)
{
    QByteArray xml;
    for (size_t r = 0; r < rows.size(); ++r) {
        const QByteArray number = QByteArray::number(qulonglong(r + 1));
        xml += "<row r=\"" + number + "\">";
        for (size_t c = 0; c < rows[r].size(); ++c)
            if (!rows[r][c].isEmpty())
                xml += cellXml(columnName(c) + number, rows[r][c]);
        xml += "</row>";
    }
    return rawSheet(name, xml, attributes);
}

MadeWorkbook& MadeWorkbook::rawSheet(
    const QString& name, const QByteArray& rows, const QByteArray& attributes)
{
    const QByteArray id = QByteArray::number(++m_count);
    const QByteArray file = "worksheets/sheet" + id + ".xml";
    m_sheets += "<sheet name=\"" + name.toUtf8() + "\" sheetId=\"" + id + "\" r:id=\"rId" + id
        + "\" " + attributes + "/>";
    m_relations += relation("rId" + id, "worksheet", file);
    m_parts[QStringLiteral("xl/") + QString::fromLatin1(file)] =
        "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>" + rows
        + "</sheetData></worksheet>";
    return *this;
}

MadeWorkbook& MadeWorkbook::strings(const QByteArray& items)
{
    m_relations += relation("rIdS", "sharedStrings", "sharedStrings.xml");
    m_parts[QStringLiteral("xl/sharedStrings.xml")] = "<sst>" + items + "</sst>";
    return *this;
}

MadeWorkbook& MadeWorkbook::settings(const QByteArray& xml)
{
    m_settings += xml;
    return *this;
}

MadeWorkbook& MadeWorkbook::part(const QString& name, const QByteArray& bytes)
{
    m_parts[name] = bytes;
    return *this;
}

MadeWorkbook& MadeWorkbook::without(const QString& name)
{
    m_gone << name;
    return *this;
}

QByteArray MadeWorkbook::zip() const
{
    std::map<QString, QByteArray> parts{
        {QStringLiteral("_rels/.rels"),
            relations(relation("rId1", "officeDocument", "xl/workbook.xml"))},
        {QStringLiteral("xl/workbook.xml"),
            "<workbook xmlns:r=\"r\">" + m_settings + "<sheets>" + m_sheets
                + "</sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
            relations(m_relations + relation("rIdY", "styles", "styles.xml"))},
        {QStringLiteral("xl/styles.xml"),
            "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy;@\"/>"
            "<numFmt numFmtId=\"165\" formatCode=\"00000\"/></numFmts>"
            "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"22\"/>"
            "<xf numFmtId=\"20\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>"},
    };
    for (const auto& [name, bytes] : m_parts)
        parts[name] = bytes;
    for (const QString& name : m_gone)
        parts.erase(name);
    zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_t* archive = zip_open_from_source(source, ZIP_TRUNCATE, nullptr);
    zip_source_keep(source);
    for (const auto& [name, bytes] : parts)
        zip_file_add(archive, name.toUtf8().constData(),
            zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0), 0);
    zip_close(archive);
    zip_stat_t stat;
    zip_source_stat(source, &stat);
    zip_source_open(source);
    QByteArray all(qsizetype(stat.size), Qt::Uninitialized);
    zip_source_read(source, all.data(), stat.size);
    zip_source_close(source);
    zip_source_free(source);
    return all;
}

QByteArray withDeclaredSize(QByteArray zip, const QByteArray& part, quint32 size)
{
    // A local header is 30 bytes and has the size at 22; one of the directory 46, and at 24.
    for (qsizetype at = 0; (at = zip.indexOf(part, at)) >= 0; ++at) {
        if (at >= 30 && zip.mid(at - 30, 4) == "PK\x03\x04")
            qToLittleEndian(size, zip.data() + at - 30 + 22);
        else if (at >= 46 && zip.mid(at - 46, 4) == "PK\x01\x02")
            qToLittleEndian(size, zip.data() + at - 46 + 24);
    }
    return zip;
}
