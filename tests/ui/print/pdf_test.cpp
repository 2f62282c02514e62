#include "tests/core/papers/sample_case.h"
#include "tests/support/print.h"
#include "tests/ui/print/paper_reader.h"
#include "ui/print/brief_layout.h"
#include "ui/print/visit_brief_pdf.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace expediente;
using namespace expediente::ui;

namespace {

class Folder {
public:
    QString path(const char* name = "hojas.pdf") const
    {
        return m_dir.filePath(QLatin1String(name));
    }
    QStringList files() const { return QDir(m_dir.path()).entryList(QDir::Files | QDir::Hidden); }

private:
    QTemporaryDir m_dir;
};

std::vector<VisitBrief> round(int stops)
{
    std::vector<VisitBrief> briefs;
    for (int i = 1; i <= stops; ++i) {
        auto brief = sample::hernandezBrief();
        brief.folio = QStringLiteral("F-%1").arg(i);
        brief.stop = i;
        brief.stops = stops;
        briefs.push_back(brief);
    }
    return briefs;
}

} // namespace

TEST_CASE("The PDF holds as text who, where, how much and what was said")
{
    const Folder folder;
    REQUIRE(writeBriefsPdf(folder.path(), {sample::hernandezBrief()}, formatter()));
    const auto text = pdfText(folder.path());
    for (const auto* expected :
        {"Hoja de visita", "Parada 4 de 6 · martes 24 nov 2026", "cita después de las 16:00",
            "Folio 2026-004718", "Gestor: Javier Ortega", "Confidencial. No la deje",
            "María Guadalupe Hernández Rosas", "Calle Encino 214, int. 3, Col. Arboledas del Río",
            "76000 Querétaro, Qro. · entre Fresno y Ahuehuete", "1.2 km al noreste",
            "Confirme el horario permitido antes de tocar.", "Roberto Salinas Ibarra, aval",
            "Carmen Rosas Medina, su madre, 72 años", "Total al 24 nov 2026", "$48,312.75",
            "143 días", "$1,200.00", "«Deposité en septiembre y no aparece»", "Parcial",
            "«Me bajaron turnos desde julio»", "Válido", "«El moratorio no es el que firmé»",
            "No válido", "Entregue copia de la carátula; puede aclarar en la UNE.",
            "contorno: $2,480.00 por mes", "En gracia hasta el 25 nov", "Parcial: pagó $1,200.00",
            "Viene de Puente Claro, por Financiera Sierra Madre.",
            "No reciba dinero. Se paga solo al acreedor: CLABE 000 680 0077 1022 8493 · referencia "
            "7710228493.",
            "Quejas: UNE del acreedor 800 555 0100 · CONDUSEF, REDECO",
            "Impresa 24 nov 2026, 07:15 · destruya al cerrar la ruta"}) {
        INFO(expected);
        CHECK(text.contains(QString::fromUtf8(expected)));
    }
}

TEST_CASE("In English the same sheet speaks English")
{
    const Folder folder;
    REQUIRE(
        writeBriefsPdf(folder.path(), {sample::hernandezBrief()}, formatter(Language::English)));
    const auto text = pdfText(folder.path());
    CHECK(text.contains(QStringLiteral("Visit brief")));
    CHECK(text.contains(QStringLiteral("Stop 4 of 6")));
    CHECK(text.contains(QStringLiteral("Take no money.")));
}

TEST_CASE("A round comes in its order, a page a stop, and the title names nobody")
{
    const Folder folder;
    REQUIRE(writeBriefsPdf(folder.path(), round(2), formatter()));
    CHECK(pdfText(folder.path(), 1).contains(QStringLiteral("Folio F-1")));
    CHECK(pdfText(folder.path(), 1).contains(QStringLiteral("Parada 1 de 2")));
    CHECK(pdfText(folder.path(), 2).contains(QStringLiteral("Folio F-2")));
    const auto info = run(QStringLiteral("pdfinfo"), {folder.path()});
    CHECK(info.contains(QRegularExpression(QStringLiteral("Pages: +2\n"))));
    CHECK(info.contains(QStringLiteral("letter")));
    CHECK(info.contains(QRegularExpression(QStringLiteral("Title: +Hoja de visita\n"))));
    CHECK(!info.contains(QString::fromUtf8("Hernández")));
}

TEST_CASE("Noto Sans is inside the file, so that it looks alike everywhere")
{
    const Folder folder;
    REQUIRE(writeBriefsPdf(folder.path(), {sample::hernandezBrief()}, formatter()));
    const auto fonts = run(QStringLiteral("pdffonts"), {folder.path()}).split(u'\n').mid(2);
    int found = 0;
    for (const auto& font : fonts) {
        if (font.trimmed().isEmpty())
            continue;
        ++found;
        CHECK(font.contains(QStringLiteral("NotoSans-")));
        CHECK(font.contains(
            QRegularExpression(QStringLiteral("yes +\\w+ +yes")))); // embedded, Unicode
    }
    CHECK(found == 2);
}

TEST_CASE("Text is printed where it was laid out, and as long")
{
    const Folder folder;
    const auto brief = sample::hernandezBrief();
    REQUIRE(writeBriefsPdf(folder.path(), {brief}, formatter()));
    const auto boxes = run(
        QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), folder.path(), QStringLiteral("-")});
    int compared = 0;
    for (const auto& panel : layoutVisitBrief(brief, formatter()).panels) {
        for (const auto& text : panel.items.texts) {
            if (text.text.contains(u' ') || text.text.contains(QChar::Nbsp) || text.text.size() < 5)
                continue;
            const QRegularExpression word(QStringLiteral(
                "xMin=\"([\\d.]+)\" yMin=\"[\\d.]+\" xMax=\"([\\d.]+)\" yMax=\"[\\d.]+\">%1<")
                                              .arg(QRegularExpression::escape(text.text)));
            bool there = false;
            for (auto all = word.globalMatch(boxes); all.hasNext();) {
                const auto match = all.next();
                const qreal unit = 0.72; // points
                there = there
                    || (std::abs(match.captured(1).toDouble() - text.box.left() * unit) < 0.7
                        && std::abs(match.captured(2).toDouble() - text.box.right() * unit) < 0.7);
            }
            INFO(text.text.toStdString());
            CHECK(there);
            ++compared;
        }
    }
    CHECK(compared >= 10);
}

TEST_CASE("The preview stays inside the rectangle that it is given")
{
    QImage image(500, 640, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPaperInto(
        painter, {30, 40, 425, 550}, layoutVisitBrief(sample::hernandezBrief(), formatter()));
    painter.end();
    QRect inked;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                inked |= QRect(x, y, 1, 1);
    const int margin = int(paperMargin / 2) - 1;
    CHECK(QRect(30, 40, 425, 550).adjusted(margin, margin, -margin, -margin).contains(inked));
    CHECK(inked.width() >= 380);
    CHECK(inked.height() >= 500);
}

TEST_CASE("A printer gets the same pages")
{
    const Folder folder;
    (void)formatter();
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.path());
    REQUIRE(printBriefs(printer, round(3), formatter()));
    CHECK(pdfText(folder.path(), 3).contains(QStringLiteral("Parada 3 de 3")));
    CHECK(run(QStringLiteral("pdfinfo"), {folder.path()}).contains(QStringLiteral("letter")));
}
