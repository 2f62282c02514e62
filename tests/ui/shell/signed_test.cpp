// What comes after a signature, weeks later as a rule: copies, photos of the paper, taking it back.
// And hands that sign by other means than a mouse.
#include "tests/ui/shell/signed_day.h"
#include "ui/forms/choice_edit.h"
#include "ui/forms/form.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QPointingDevice>
#include <QPrinter>
#include <QTabletEvent>

#include <numbers>

using namespace expediente;
using namespace expediente::ui;

namespace {

/// A loop such as a name has.
std::vector<QPointF> loops()
{
    std::vector<QPointF> points;
    for (int i = 0; i < 40; ++i) {
        const double turn = i * std::numbers::pi / 6;
        points.emplace_back(60 + i * 5 + 12 * std::cos(turn), 45 + 18 * std::sin(turn));
    }
    return points;
}

} // namespace

TEST_CASE("whoever signed gets a copy weeks later, and it is on record to whom and how")
{
    SignedDay day;
    day.signWith([&] { day.sign(); });
    day.goToDocuments();
    day.click(QStringLiteral("Entregar una copia…"));
    Form* form = day.form(FormKind::HandOverCopy);
    day.prompts().saveFile = day.shell().file("copia.pdf");
    day.choose(form, "how", QStringLiteral("file"));
    day.save();
    REQUIRE(eventually([&] { return day.agreement().copies.size() == 1; }));
    CHECK(day.agreement().copies.front().body.way == CopyWay::File);
    CHECK(day.agreement().copies.front().body.to
        == QStringLiteral("María Guadalupe Hernández Rosas"));
    CHECK(day.isValid(day.shell().file("copia.pdf")));
    REQUIRE(eventually([&] { return day.shows(FormKind::LogContact); }));

    day.click(QStringLiteral("Entregar una copia…"));
    form = day.form(FormKind::HandOverCopy);
    day.prompts().setUpPrinter = [&](QPrinter& printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(day.shell().file("impresa.pdf"));
    };
    day.choose(form, "how", QStringLiteral("paper"));
    day.save();
    REQUIRE(eventually([&] { return day.agreement().copies.size() == 2; }));
    CHECK(day.agreement().copies.back().body.way == CopyWay::Printed);
    CHECK(QFileInfo(day.shell().file("impresa.pdf")).size() > 10'000);
    REQUIRE(eventually([&] { return day.shows(FormKind::LogContact); }));

    // By e-mail: never without an address.
    day.click(QStringLiteral("Entregar una copia…"));
    form = day.form(FormKind::HandOverCopy);
    day.choose(form, "how", QStringLiteral("email"));
    CHECK(eventually(
        [&] { return textOf(*form).contains(QStringLiteral("No hay correo electrónico suyo")); }));
    day.save();
    CHECK(day.shows(FormKind::HandOverCopy));
    CHECK(day.prompts().opened.isEmpty());
    CHECK(day.agreement().copies.size() == 2);
}

TEST_CASE("an agreement that is voided in the window says why, and its promises go with it")
{
    SignedDay day;
    day.signWith([&] { day.sign(); });
    day.goToDocuments();
    day.click(QStringLiteral("Anular…"));
    Form* form = day.form(FormKind::Void);
    day.save(); // not without a reason
    CHECK_FALSE(day.agreement().voided);
    form->findChild<QWidget*>(QStringLiteral("reason"))->setFocus();
    day.keys(QStringLiteral("Se firmó con otro importe"));
    day.save();
    REQUIRE(eventually([&] { return day.agreement().voided.has_value(); }));
    CHECK(day.agreement().voided->body.reason == QStringLiteral("Se firmó con otro importe"));
    const CaseFile file = day.file(signedCase());
    for (const FactId promise : day.agreement().made.body.promises)
        CHECK(std::ranges::any_of(file.promises, [&](const Promise& each) {
            return each.made.id == promise && each.withdrawn.has_value();
        }));
}

TEST_CASE("of what was signed with ink the photos are shown and saved, not the paper before it")
{
    SignedDay day;
    day.openAgreement();
    day.readAll();
    day.identify();
    day.agree();
    day.part<QAbstractButton>("onPaper")->click();
    for (const QColor colour : {Qt::darkGreen, Qt::darkRed}) {
        QImage photo(40, 30, QImage::Format_RGB32);
        photo.fill(colour);
        const QString path = day.shell().file(qPrintable(colour.name() + QStringLiteral(".png")));
        REQUIRE(photo.save(path));
        const int before = day.page()->model().scans();
        day.prompts().openFile = path;
        day.part<QAbstractButton>("attachScan")->click();
        REQUIRE(eventually([&] { return day.page()->model().scans() == before + 1; }));
    }
    day.finish();
    day.goToDocuments();
    const auto picture = [&]() -> QLabel* {
        for (auto* each : day.window().findChildren<QLabel*>())
            if (each->isVisible()
                && each->accessibleName() == QStringLiteral("Imagen del documento"))
                return each;
        return nullptr;
    };
    REQUIRE(eventually([&] { return picture() != nullptr; }));
    CHECK(picture()->pixmap().toImage().pixelColor(20, 15) == QColor(Qt::darkGreen));

    const QDir folder(day.shell().file("fotos"));
    REQUIRE(folder.mkpath(QStringLiteral(".")));
    day.prompts().chosenFolder = folder.path();
    day.click(QStringLiteral("Guardar copia…"));
    REQUIRE(eventually([&] { return folder.entryList(QDir::Files).size() == 2; }));
    const QString folio = day.agreement().made.body.folio;
    CHECK(QImage(folder.filePath(folio + QStringLiteral("-1.png"))).pixelColor(1, 1)
        == QColor(Qt::darkGreen));
    CHECK(QImage(folder.filePath(folio + QStringLiteral("-2.png"))).pixelColor(1, 1)
        == QColor(Qt::darkRed));
    day.click(QStringLiteral("Guardar copia…")); // nothing is written over
    CHECK(eventually([&] { return folder.entryList(QDir::Files).size() == 4; }));
}

TEST_CASE("a finger and a pen sign as a mouse does, and a witness signs beside")
{
    SignedDay day;
    day.openAgreement();
    day.readAll();
    day.identify();
    day.part<QWidget>("witness")->setFocus();
    day.keys(QStringLiteral("Luis Vega\t"));
    REQUIRE(eventually([&] { return day.page()->model().hands().size() == 2; }));
    day.agree();
    auto* pad = day.part<SignaturePad>("pad");
    auto& model = day.page()->model();

    const std::unique_ptr<QPointingDevice> finger(QTest::createTouchDevice());
    auto* window = &day.window(); // which has the touch screen; the pad is a part of it
    const auto at = [&](QPointF point) { return pad->mapTo(window, point.toPoint()); };
    QTest::touchEvent(window, finger.get()).press(0, at(loops().front()), window);
    for (const QPointF& point : loops())
        QTest::touchEvent(window, finger.get()).move(0, at(point), window);
    QTest::touchEvent(window, finger.get()).release(0, at(loops().back()), window);
    CHECK(model.hands().front().strokes.isSignature());
    CHECK_FALSE(day.maySign()); // the witness' hand is missing

    day.part<QAbstractButton>("otherHand")->click();
    REQUIRE(eventually([&] { return model.hand() == 1; }));
    CHECK_FALSE(pad->strokes().isSignature());
    const QPointingDevice pen(QStringLiteral("pen"), 8, QInputDevice::DeviceType::Stylus,
        QPointingDevice::PointerType::Pen,
        QInputDevice::Capability::Position | QInputDevice::Capability::Pressure, 1, 1);
    const auto send = [&](QEvent::Type type, QPointF spot) {
        QTabletEvent event(type, &pen, spot, pad->mapToGlobal(spot), 0.7, 0, 0, 0, 0, 0, {},
            Qt::LeftButton, Qt::LeftButton);
        QCoreApplication::sendEvent(pad, &event);
        CHECK(event.isAccepted()); // else it would come again as a mouse
    };
    send(QEvent::TabletPress, loops().front());
    for (const QPointF& point : loops())
        send(QEvent::TabletMove, point);
    send(QEvent::TabletRelease, loops().back());
    CHECK(model.hands().back().strokes.isSignature());
    day.finish();
    const auto& signatures = day.agreement().made.body.signatures;
    REQUIRE(signatures.size() == 2);
    CHECK(signatures.back().role == SignerRole::Witness);
    CHECK(signatures.back().name == QStringLiteral("Luis Vega"));
    CHECK(signatures.front().strokes != signatures.back().strokes);
}

TEST_CASE("a copy goes to an e-mail address only while the rules allow one, and is recorded")
{
    SignedDay day;
    day.signWith([&] { day.sign(); });
    // There is no address yet: the page says so instead of opening a message to nobody.
    auto* hint = day.part<QLabel>("copyMailHint");
    CHECK(hint->text().contains(QStringLiteral("No hay correo electrónico suyo")));
    day.part<QAbstractButton>("copyMail")->click();
    CHECK(day.prompts().opened.isEmpty());
    CHECK(day.page()->model().copies().empty());
    day.goToDocuments();
    const CaseFile before = day.file(signedCase());
    const auto& services = day.window().workspace()->pages().current()->services();
    REQUIRE(services.store
                .append({services.store.newFact(before.debtor()->id,
                    ContactPointAdded{
                        ContactPointType::Email, QStringLiteral("maria@example.org"), {}, {}})})
                .result());
    day.click(QStringLiteral("Entregar una copia…"));
    Form* form = day.form(FormKind::HandOverCopy);
    day.prompts().saveFile = day.shell().file("para-correo.pdf");
    day.choose(form, "how", QStringLiteral("email"));
    REQUIRE(
        eventually([&] { return textOf(*form).contains(QStringLiteral("maria@example.org")); }));
    day.save();
    REQUIRE(eventually([&] { return day.agreement().copies.size() == 1; }));
    CHECK(day.agreement().copies.front().body.way == CopyWay::Email);
    CHECK(day.agreement().copies.front().body.to == QStringLiteral("maria@example.org"));
    REQUIRE(day.prompts().opened.size() == 1);
    CHECK(day.prompts().opened.front().scheme() == QStringLiteral("mailto"));
    CHECK(day.isValid(day.shell().file("para-correo.pdf")));
}
