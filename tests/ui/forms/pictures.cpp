// Draws the forms into PNG files, several to a sheet: ui_forms_pictures FOLDER es|en.
// QT_SCALE_FACTOR sets the scale.
#include "tests/ui/forms/form_bench.h"
#include "ui/forms/form.h"
#include "ui/forms/form_host.h"
#include "ui/text/translations.h"
#include "ui/widgets/focus_ring.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTest>

namespace {

using namespace expediente;
using namespace expediente::ui;

constexpr int columns = 4;
constexpr int margin = 16;

/// Sheets of columns as the case page has them.
class Sheet {
public:
    Sheet(FormBench& bench, QDir folder, QString suffix)
        : m_bench(bench), m_folder(std::move(folder)), m_suffix(std::move(suffix))
    {
    }

    /// Opens the column anew and types into it.
    void add(
        FormKind kind, std::optional<FactId> about, const QStringList& typed, bool save = false)
    {
        FormHost& host = m_bench.open();
        QTest::qWait(30);
        host.showForm(kind, about);
        QTest::qWait(30);
        for (const QString& keys : typed)
            type(keys);
        if (save)
            press(Qt::Key_S, Qt::ControlModifier);
        QTest::qWait(60);
        m_tiles << m_bench.window->grab();
        host.currentForm()->discard();
    }

    void save(const QString& name)
    {
        if (m_tiles.isEmpty())
            return;
        const qreal ratio = m_tiles.front().devicePixelRatio();
        const QSize tile = m_tiles.front().deviceIndependentSize().toSize();
        const int rows = (int(m_tiles.size()) + columns - 1) / columns;
        QPixmap sheet(QSize(columns * (tile.width() + margin) + margin,
                          rows * (tile.height() + margin) + margin)
            * ratio);
        sheet.setDevicePixelRatio(ratio);
        sheet.fill(m_bench.theme[Token::Window]);
        QPainter painter(&sheet);
        for (int i = 0; i < m_tiles.size(); ++i)
            painter.drawPixmap(margin + i % columns * (tile.width() + margin),
                margin + i / columns * (tile.height() + margin), m_tiles[i]);
        painter.end();
        sheet.save(m_folder.filePath(name + m_suffix + QStringLiteral(".png")));
        m_tiles.clear();
    }

private:
    FormBench& m_bench;
    QDir m_folder;
    QString m_suffix;
    QList<QPixmap> m_tiles;
};

void drawLog(FormBench& bench, Sheet& sheet)
{
    const auto log = [&](const QStringList& typed, bool save = false) {
        sheet.add(FormKind::LogContact, {}, typed, save);
    };
    log({});
    log({QStringLiteral("VD CT IN "),
        QStringLiteral("Turnos reducidos; puede pagar cada quincena.")});
    log({QStringLiteral("LL PP 1200\tvie\r")});
    log({QStringLiteral("LL PC "), QStringLiteral("\t\t")});
    log({QStringLiteral("VD CI ")}, true);
    log({QStringLiteral("LL PP mil\t31/2\t")}, true);
    log({QStringLiteral("VT NC Estaba cerrado")});
    log({QStringLiteral("VD CF 2480\t+7\r")}, true);
    Q_UNUSED(bench)
    sheet.save(QStringLiteral("log"));
}

void drawOthers(FormBench& bench, Sheet& sheet)
{
    sheet.add(FormKind::Promise, {}, {QStringLiteral("2480\tvie\t")});
    sheet.add(FormKind::Promise, bench.promise, {}, true);
    sheet.add(FormKind::WithdrawPromise, bench.promise, {});
    sheet.add(FormKind::Argument, {}, {QStringLiteral("Me bajaron turnos desde julio")});
    sheet.add(FormKind::JudgeArgument, bench.argument, {});
    sheet.add(FormKind::JudgeArgument, bench.judgedArgument, {}, true);
    sheet.add(FormKind::AddContactPoint, {}, {QStringLiteral("\t\t442 555")}, true);
    sheet.add(FormKind::CorrectContactPoint, bench.home, {});
    sheet.save(QStringLiteral("forms-1"));
    sheet.add(FormKind::MarkContactPoint, bench.landline, {}, true);
    sheet.add(FormKind::PlanVisit, {}, {QStringLiteral("hoy\t4pm\t\t")});
    sheet.add(FormKind::ReportVisit, bench.visit, {});
    sheet.add(FormKind::Note, {}, {}, true);
    sheet.add(FormKind::NoteBeforeVisit, {}, {QStringLiteral("Timbre sin servicio; hay perro")});
    sheet.add(FormKind::OpenDispute, {}, {});
    sheet.add(FormKind::CloseDispute, {}, {}, true);
    sheet.add(FormKind::LegalState, {}, {});
    sheet.save(QStringLiteral("forms-2"));
    sheet.add(FormKind::Void, bench.visit, {});
    sheet.add(FormKind::CallBack, {}, {QStringLiteral("\tvie\t1630")});
    sheet.save(QStringLiteral("forms-3"));
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale::c());
    const QStringList arguments = app.arguments();
    const QString language = arguments.value(2, QStringLiteral("es"));
    const bool english = language == QStringLiteral("en");
    installTranslations(app, english ? Language::English : Language::Spanish);
    FormBench bench(english ? Language::English : Language::Spanish);
    applyTheme(app, bench.theme);
    FocusRing::install(app, bench.theme);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        bench.theme.setScheme(scheme);
        Sheet sheet(bench, QDir(arguments.value(1)),
            QStringLiteral("-%1%2-%3")
                .arg(language, scheme == Scheme::Dark ? QStringLiteral("-dark") : QString())
                .arg(qRound(app.devicePixelRatio() * 100)));
        drawLog(bench, sheet);
        drawOthers(bench, sheet);
    }
    return 0;
}
