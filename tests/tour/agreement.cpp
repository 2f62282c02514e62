// The page turned towards the debtor, from an accepted offer to the copy.
#include "tests/tour/keys.h"
#include "tests/tour/stops.h"
#include "ui/agreement/agreement_page.h"
#include "ui/agreement/signature_pad.h"
#include "ui/casefile/case_file_page.h"
#include "ui/casefile/case_table.h"
#include "ui/negotiation/negotiation_model.h"
#include "ui/negotiation/negotiation_view.h"
#include "ui/shell/navigation_stack.h"
#include "ui/shell/workspace.h"
#include "ui/text/words.h"

#include <QCheckBox>
#include <QTest>

#include <cmath>
#include <stdexcept>

namespace expediente::tour {

using namespace expediente::ui;

namespace {

void demand(bool so, const char* what)
{
    if (!so)
        throw std::runtime_error(what);
}

/// A plan that the person accepts.
void accept(MainWindow& window)
{
    auto* file = window.findChild<CaseFilePage*>();
    file->showTab(CaseTab::Negotiation);
    auto* view = window.findChild<NegotiationView*>();
    demand(eventually([&] { return view->model().isReady(); }), "nothing to negotiate");
    auto& model = view->model();
    model.choose(1);
    const auto stands = [&] {
        const auto& saved = model.now().saved;
        return saved ? name(saved->state) : QStringLiteral("not saved");
    };
    QString refused;
    QObject::connect(&model, &NegotiationModel::failed, view,
        [&](const Error& error) { refused = sentence(error); });
    while (stands() != u"accepted") {
        const QString before = stands();
        view->act();
        const bool moved = eventually([&] { return !model.isBusy() && stands() != before; });
        if (!moved)
            throw std::runtime_error(
                "the offer stays " + before.toStdString() + ": " + refused.toStdString());
    }
    view->act();
    QObject::disconnect(&model, &NegotiationModel::failed, view, nullptr);
}

void draw(SignaturePad& pad)
{
    const QSizeF size = pad.size();
    const auto at = [&](double t) {
        return QPoint(int(size.width() * (0.25 + 0.42 * t)),
            int(size.height() * (0.5 + 0.22 * std::sin(t * 26) * (1 - t * 0.6) - 0.1 * t)));
    };
    QTest::mousePress(&pad, Qt::LeftButton, {}, at(0));
    for (int i = 1; i <= 120; ++i)
        QTest::mouseMove(&pad, at(i / 120.0));
    QTest::mouseRelease(&pad, Qt::LeftButton, {}, at(1));
}

} // namespace

AgreementPage& openAgreement(MainWindow& window)
{
    accept(window);
    auto* workspace = window.workspace();
    demand(eventually([&] { return workspace->agreement(); }), "no agreement was opened");
    AgreementPage* page = workspace->agreement();
    demand(eventually([&] { return page->model().state() == AgreementModel::State::Open; }),
        "the agreement was not made");
    return *page;
}

void readAgreement(MainWindow& window, AgreementPage& page)
{
    const auto& model = page.model();
    demand(eventually([&] {
        press(window, Qt::Key_PageDown);
        return model.pagesShown() == int(model.paper().pages.size());
    }),
        "the agreement has no end");
}

void signAgreement(MainWindow& window, AgreementPage& page)
{
    auto& model = page.model();
    for (int i = 0; i < 12; ++i)
        press(window, Qt::Key_PageUp);
    model.setIdentity(QStringLiteral("INE 1234567890123"), true);
    model.setPlace(0);
    page.findChild<QCheckBox*>(QStringLiteral("intent"))->setChecked(true);
    draw(*page.findChild<SignaturePad*>());
}

void visitAgreement(Guide& guide, MainWindow& window)
{
    AgreementPage* page = &openAgreement(window);
    auto& model = page->model();
    guide.camera.shoot(window, QStringLiteral("convenio-leer"));
    readAgreement(window, *page);
    guide.camera.shoot(window, QStringLiteral("convenio-final"));
    model.setWitness(QStringLiteral("Luis Arturo Vega"));
    signAgreement(window, *page);
    guide.camera.shoot(window, QStringLiteral("convenio-testigo"));
    for (size_t hand = 1; hand < model.hands().size(); ++hand) {
        model.chooseHand(int(hand));
        draw(*page->findChild<SignaturePad*>());
    }
    guide.camera.shoot(window, QStringLiteral("convenio-listo"));
    model.setOnPaper(true);
    guide.camera.shoot(window, QStringLiteral("convenio-papel"));
    model.setOnPaper(false);
    for (size_t hand = 0; hand < model.hands().size(); ++hand) {
        model.chooseHand(int(hand));
        draw(*page->findChild<SignaturePad*>());
    }
    press(window, Qt::Key_F7);
    demand(eventually([&] { return model.state() == AgreementModel::State::Signed; }),
        "the agreement was not sealed");
    guide.camera.shoot(window, QStringLiteral("convenio-copia"));
    press(window, Qt::Key_Escape);
    guide.camera.shoot(window, QStringLiteral("convenio-salir"));
    QMetaObject::invokeMethod(page, "left");
    window.findChild<CaseFilePage*>()->showTab(CaseTab::Documents);
    for (auto* table : window.findChildren<ui::CaseTable*>())
        if (table->isVisible())
            table->selectRow(0);
    guide.camera.shoot(window, QStringLiteral("expediente-convenio"));
    click(window, "handOverCopy");
    guide.camera.shoot(window, QStringLiteral("entregar-copia"));
    press(window, Qt::Key_Escape);
    window.findChild<CaseFilePage*>()->showTab(CaseTab::Summary);
}

} // namespace expediente::tour
