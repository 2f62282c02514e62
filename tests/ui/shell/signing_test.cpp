// From an accepted offer to a sealed agreement and its promises, at the real window: keys for all
// but the strokes, which are drawn with a mouse.
#include "tests/support/faulty_vfs.h"
#include "tests/ui/shell/signing_day.h"
#include "ui/agreement/document_view.h"
#include "ui/shell/global_actions.h"
#include "ui/shell/idle_watch.h"
#include "ui/text/translations.h"
#include "ui/text/words.h"

#include <QImage>
#include <QProcess>
#include <QScrollArea>
#include <QScrollBar>

#include <set>

using namespace expediente;
using namespace expediente::ui;

TEST_CASE("an accepted offer is read, signed and sealed, and its payments are promises")
{
    SigningDay day;
    day.openAgreement();
    CHECK(day.said().contains(QStringLiteral("Falta mostrar el convenio")));
    CHECK_FALSE(day.maySign());
    day.readAll();
    day.identify();
    day.agree();
    CHECK_FALSE(day.maySign());
    day.draw({{50, 50}, {51, 50}}); // a dot is no signature
    CHECK_FALSE(day.maySign());
    day.key(Qt::Key_B, Qt::ControlModifier);
    day.sign();
    INFO(day.lacking());
    REQUIRE(day.maySign());
    QString refused;
    QObject::connect(&day.page()->model(), &AgreementModel::failed, day.page(),
        [&](const Error& error) { refused = sentence(error); });
    day.key(Qt::Key_F7);
    REQUIRE(eventually([&] {
        return day.page()->model().state() == AgreementModel::State::Signed || !refused.isEmpty();
    }));
    REQUIRE(refused.toStdString() == "");

    const CaseFile file = day.file(signedCase());
    REQUIRE(file.commitments.size() == 1);
    const CommitmentSigned& body = file.commitments.front().made.body;
    const OfferMade& offer = file.offers.front().made.body;
    REQUIRE(body.promises.size() == offer.payments.size());
    for (size_t i = 0; i < offer.payments.size(); ++i) {
        const auto& promise = file.promises.at(i).made.body;
        CHECK(promise.due == offer.payments[i].due);
        CHECK(promise.amount == offer.payments[i].amount);
        CHECK(promise.offer == body.offer);
    }
    CHECK(body.pages == int(day.page()->model().paper().pages.size()));
    CHECK(body.identity.document == QStringLiteral("INE"));
    CHECK_FALSE(body.place);
    CHECK(body.signatures.front().role == SignerRole::Debtor);
    CHECK(day.attachment(body.sealed).startsWith(day.attachment(body.pdf)));
    const auto strokes = readStrokes(day.attachment(body.signatures.front().strokes));
    REQUIRE(strokes);
    CHECK(strokes->isSignature());

    // The copy, on paper that a test prints as a file
    day.prompts().saveFile = day.shell().file("copia.pdf");
    day.part<QAbstractButton>("copyFile")->click();
    REQUIRE(eventually([&] { return !day.page()->model().copies().empty(); }));
    CHECK(day.file(signedCase()).commitments.front().copies.size() == 1);
    QProcess pdfsig;
    pdfsig.start(
        QStringLiteral("pdfsig"), {QStringLiteral("-nocert"), day.shell().file("copia.pdf")});
    REQUIRE(pdfsig.waitForFinished(-1));
    CHECK(pdfsig.readAll().contains("Signature is Valid"));

    // Nobody gets from here to the case files but by the passphrase
    day.leave(QStringLiteral("otra frase cualquiera"));
    REQUIRE(eventually(
        [&] { return day.said().contains(QStringLiteral("no es la contrase\u00f1a")); }));
    CHECK(day.page());
    day.key(Qt::Key_Escape); // stays
    day.leave(goodPassphrase);
    REQUIRE(eventually([&] { return day.page() == nullptr; }));
}

TEST_CASE(
    "on a full disk nothing is signed, nothing is lost, and it can be signed once there is room")
{
    FaultyVfs disk(true);
    SigningDay day;
    day.openAgreement();
    day.readAll();
    day.identify();
    day.agree();
    day.sign();
    REQUIRE(day.maySign());
    auto& model = day.page()->model();
    QString refused;
    QObject::connect(&model, &AgreementModel::failed, day.page(),
        [&](const Error& error) { refused = sentence(error); });
    disk.failCall(
        1, FaultyVfs::Changes, FaultyVfs::Failure::DiskFull, FaultyVfs::Lasting::FromThenOn);
    day.key(Qt::Key_F7);
    REQUIRE(eventually([&] { return !refused.isEmpty(); }));
    CHECK(disk.hasFailed());
    CHECK(refused.contains(QStringLiteral("disco")));
    CHECK(model.state() == AgreementModel::State::Open);
    CHECK(model.hands().front().strokes.isSignature());
    CHECK(day.maySign());
    disk.heal();
    CHECK(day.file(signedCase()).commitments.empty());
    refused.clear();
    day.key(Qt::Key_F7);
    const bool done = eventually(
        [&] { return model.state() == AgreementModel::State::Signed || !refused.isEmpty(); });
    INFO(refused.toStdString());
    REQUIRE(done);
    REQUIRE(model.state() == AgreementModel::State::Signed);
    CHECK(day.file(signedCase()).commitments.size() == 1);
}

TEST_CASE("a page that was jumped over was not shown")
{
    const Theme theme;
    DocumentView view(theme);
    std::set<int> shown;
    QObject::connect(&view, &DocumentView::pageShown, &view, [&](int page) { shown.insert(page); });
    view.resize(700, 600); // lower than a page
    view.show();
    view.setPages(std::vector<QImage>(3, QImage(850, 1100, QImage::Format_RGB32)));
    CHECK(shown.empty());
    auto* bar = view.findChild<QScrollArea*>(QStringLiteral("document"))->verticalScrollBar();
    bar->setValue(bar->maximum());
    CHECK(shown == std::set{2});
    bar->setValue(0);
    for (int i = 0; i < 10; ++i)
        view.turn(1);
    CHECK(shown == std::set{0, 1, 2});
}

TEST_CASE("with the agreement open no command of the window is within reach")
{
    SigningDay day;
    day.openAgreement();
    const auto& actions = day.window().workspace()->actions();
    CHECK_FALSE(actions.palette->isEnabled());
    CHECK_FALSE(actions.search->isEnabled());
    CHECK_FALSE(actions.quit->isEnabled());
    CHECK(actions.lock->isEnabled());
    day.key(Qt::Key_K, Qt::ControlModifier);
    CHECK_FALSE(day.window().findChild<CommandPalette*>());
    day.leave(goodPassphrase);
    REQUIRE(eventually([&] { return day.page() == nullptr; }));
    CHECK(actions.palette->isEnabled());
    CHECK(day.file(signedCase()).commitments.empty());
}

TEST_CASE("an agreement that lacks something prints as a draft, names it, and can't be signed")
{
    SigningDay day(false);
    day.openAgreement();
    day.readAll();
    day.identify();
    day.agree();
    day.sign();
    CHECK_FALSE(day.maySign());
    day.key(Qt::Key_F7);
    CHECK(day.page()->model().state() == AgreementModel::State::Open);
    CHECK(day.said().contains(QStringLiteral("mandato")));
}

TEST_CASE("signed with ink: the photos are the evidence, and there is no seal")
{
    SigningDay day;
    day.openAgreement();
    day.readAll();
    day.identify();
    day.agree();
    day.part<QAbstractButton>("onPaper")->click();
    CHECK_FALSE(day.maySign());
    QImage photo(40, 40, QImage::Format_RGB32);
    photo.fill(Qt::white);
    const QString path = day.shell().file("firma.png");
    REQUIRE(photo.save(path));
    day.prompts().openFile = path;
    day.part<QAbstractButton>("attachScan")->click();
    REQUIRE(eventually([&] { return day.maySign(); }));
    auto& model = day.page()->model();
    model.attachPhoto(path);
    REQUIRE(eventually([&] { return !model.identity().photo.isEmpty(); }));
    const QByteArray document = model.identity().photo;
    // As after a lock: what was attached comes back, what was read and agreed has to be said anew.
    model.reload();
    REQUIRE(eventually([&] { return model.state() == AgreementModel::State::Open; }));
    CHECK(model.onPaper());
    CHECK(model.scans() == 1);
    CHECK(model.identity().photo == document);
    CHECK(model.identity().consent);
    CHECK_FALSE(day.maySign());
    day.readAll();
    day.agree();
    REQUIRE(eventually([&] { return day.maySign(); }));
    day.key(Qt::Key_F7);
    REQUIRE(
        eventually([&] { return day.page()->model().state() == AgreementModel::State::Signed; }));
    const CommitmentSigned body = day.file(signedCase()).commitments.front().made.body;
    CHECK(body.onPaper);
    CHECK(body.sealed.isEmpty());
    CHECK(body.scans.size() == 1);
    CHECK(body.signatures.front().strokes.isEmpty());
}

TEST_CASE("the window doesn't lock while a hand draws, and does once it has stopped")
{
    SigningDay day;
    day.openAgreement();
    day.readAll();
    day.identify();
    day.agree();
    auto* pad = day.part<SignaturePad>("pad");
    QTest::mousePress(pad, Qt::LeftButton, {}, {60, 25});
    QTest::mouseMove(pad, {120, 65});
    day.window().findChild<IdleWatch*>()->idle(); // and so asks a machine about to sleep
    QCoreApplication::processEvents();
    REQUIRE(day.page());
    for (int i = 0; i < 24; ++i)
        QTest::mouseMove(pad, {60 + i * 8, i % 2 ? 25 : 65});
    QTest::mouseRelease(pad, Qt::LeftButton, {}, {250, 25});
    REQUIRE(day.page()); // for the next line
    CHECK(day.page()->model().hands().front().strokes.isSignature());
    CHECK(pad->strokes().points() > 20);
    REQUIRE(eventually([&] { return day.shell().relaunches == 1; }));
    CHECK_FALSE(day.window().workspace());
}

TEST_CASE("at 125 % whoever agrees has the whole pad before them")
{
    SigningDay day;
    day.openAgreement();
    day.window().resize(1093, 614);
    day.readAll();
    day.identify();
    const auto* pad = day.part<SignaturePad>("pad");
    const auto isWhole = [&] {
        QCoreApplication::processEvents();
        return pad->visibleRegion().boundingRect() == pad->rect();
    };
    REQUIRE_FALSE(isWhole());
    day.agree();
    CHECK(isWhole());
}

TEST_CASE("the page turned to the person speaks their country's language, the window its own")
{
    SigningDay day;
    auto* app = QCoreApplication::instance();
    REQUIRE(installTranslations(*app, Language::English));
    const auto folio = [] {
        return QCoreApplication::translate("expediente::ui::AgreementPage", "Agreement %1");
    };
    CHECK(folio() == QStringLiteral("Agreement %1"));
    day.openAgreement();
    CHECK(day.said().contains(QStringLiteral("Falta mostrar el convenio")));
    CHECK(day.part<SignaturePad>("pad")->accessibleName().startsWith(QStringLiteral("Firma de")));
    CHECK(folio() == QStringLiteral("Convenio %1"));
    CHECK(QCoreApplication::translate("expediente::ui::CaseFilePage", "Undo") == "Undo");
    day.leave(goodPassphrase);
    REQUIRE(eventually([&] { return day.page() == nullptr; }));
    CHECK(eventually([&] { return folio() == QStringLiteral("Agreement %1"); }));
    REQUIRE(installTranslations(*app, Language::Spanish));
}
