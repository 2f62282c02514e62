#include "core/demo/sample_paper.h"

#include <vector>

namespace expediente {

namespace {

QByteArray pdfText(const QString& line)
{
    QByteArray text;
    // WinAnsiEncoding has the letters of Spanish at the places of Latin-1.
    for (const char c : line.toLatin1()) {
        if (c == '(' || c == ')' || c == '\\')
            text += '\\';
        text += c;
    }
    return text;
}

QByteArray pageContent(const QStringList& lines)
{
    QByteArray content = "BT /F1 18 Tf 60 740 Td (" + pdfText(lines.value(0)) + ") Tj\n/F1 12 Tf\n";
    for (qsizetype i = 1; i < lines.size(); ++i)
        content += "0 -24 Td (" + pdfText(lines[i]) + ") Tj\n";
    content +=
        "/F1 9 Tf 0 -40 Td (" + pdfText(QStringLiteral("Documento de muestra")) + ") Tj ET\n";
    return content;
}

} // namespace

QByteArray samplePaper(const QStringList& lines)
{
    const QByteArray content = pageContent(lines);
    const std::vector<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
        "/Resources << /Font << /F1 5 0 R >> >> >>",
        "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content
            + "endstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    };
    QByteArray pdf = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";
    QByteArray table = "xref\n0 6\n0000000000 65535 f \n";
    for (size_t i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(qsizetype(i) + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const auto start = pdf.size();
    return pdf + table + "trailer << /Size 6 /Root 1 0 R >>\nstartxref\n"
        + QByteArray::number(start) + "\n%%EOF\n";
}

} // namespace expediente
