#include "tests/ui/print/paper_reader.h"

#include "ui/text/translations.h"

#include <QCoreApplication>
#include <QProcess>

#include <stdexcept>

namespace expediente::ui {

namespace {

constexpr qreal hair = 0.6; ///< what rounding may do

bool within(const QRectF& inner, const QRectF& outer)
{
    return outer.adjusted(-hair, -hair, hair, hair).contains(inner);
}

bool clash(const QRectF& a, const QRectF& b)
{
    return a.adjusted(hair, hair, -hair, -hair).intersects(b.adjusted(hair, hair, -hair, -hair));
}

struct Thing {
    QRectF rect;
    QString what;
};

std::vector<Thing> thingsOf(const PaperPanel& panel)
{
    std::vector<Thing> things;
    for (const auto& text : panel.items.texts)
        things.push_back({text.box, panel.name + QStringLiteral(": ") + text.text.left(60)});
    for (const auto& icon : panel.items.icons)
        things.push_back({icon.rect, panel.name + QStringLiteral(": icon ") + icon.name});
    return things;
}

} // namespace

QStringList flaws(const Paper& paper)
{
    QStringList found;
    const QRectF sheet = QRectF(QPointF(), paper.size)
                             .adjusted(paperMargin, paperMargin, -paperMargin, -paperMargin);
    for (const auto& panel : paper.panels) {
        if (!within(panel.rect, sheet))
            found << panel.name + QStringLiteral(" is in the margin");
        for (const auto& other : paper.panels)
            if (&other > &panel && clash(panel.rect, other.rect))
                found << panel.name + QStringLiteral(" overlaps ") + other.name;
        const auto things = thingsOf(panel);
        for (size_t i = 0; i < things.size(); ++i) {
            if (!within(things[i].rect, panel.rect))
                found << things[i].what + QStringLiteral(" is cut off");
            for (size_t k = i + 1; k < things.size(); ++k)
                if (clash(things[i].rect, things[k].rect))
                    found << things[i].what + QStringLiteral(" over ") + things[k].what;
        }
    }
    return found;
}

QString textOf(const Paper& paper)
{
    QString all;
    for (const auto& panel : paper.panels)
        for (const auto& text : panel.items.texts)
            all += text.text + u'\n';
    return all;
}

const PaperPanel* panel(const Paper& paper, const char* name)
{
    for (const auto& panel : paper.panels)
        if (panel.name == QLatin1String(name))
            return &panel;
    return nullptr;
}

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        throw std::runtime_error((program + u' ' + arguments.join(u' ')).toStdString());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString pdfText(const QString& path, int page)
{
    QStringList arguments{QStringLiteral("-layout"), path, QStringLiteral("-")};
    if (page > 0)
        arguments = QStringList{QStringLiteral("-f"), QString::number(page), QStringLiteral("-l"),
                        QString::number(page)}
            + arguments;
    return run(QStringLiteral("pdftotext"), arguments).replace(QChar::Nbsp, u' ');
}

Formatter formatter(Language language, Region region)
{
    installTranslations(*QCoreApplication::instance(), language);
    return {language, region, QTimeZone("America/Mexico_City")};
}

} // namespace expediente::ui
