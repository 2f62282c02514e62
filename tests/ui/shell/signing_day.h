#pragma once
#include "core/store/attachments.h"
#include "tests/support/print.h"
#include "tests/support/signing_policy.h"
#include "tests/ui/shell/working_day.h"
#include "ui/agreement/agreement_page.h"
#include "ui/agreement/need_words.h"
#include "ui/agreement/signature_pad.h"
#include "ui/negotiation/negotiation_model.h"
#include "ui/negotiation/negotiation_view.h"

#include <QAbstractButton>
#include <QTest>

namespace expediente::ui {

inline CaseId signedCase()
{
    return ShellFixture::caseOf(QStringLiteral("2026-004718"));
}

/// Of somebody of whom no identity document is known.
inline CaseId unidentifiedCase()
{
    return ShellFixture::caseOf(QStringLiteral("2026-004722"));
}

/// What an agreement of Mexico must say, but for what a test leaves out.
inline void publish(ShellFixture& shell, bool mandate)
{
    const SystemClock clock(QTimeZone("America/Mexico_City"));
    auto store = shell.openDirectly(Store::Access::ReadWrite, clock);
    REQUIRE(store);
    const AgencyId agency = (*store)->identity().agency;
    auto policy = (*store)->newFact(agency, signingPolicy());
    policy.author = QStringLiteral("user:jefa");
    AgencyDescribed described{QStringLiteral("Cobranza del Baj\u00edo"), QStringLiteral("MX"),
        "America/Mexico_City", QStringLiteral("Av. 5 de Febrero 10"), QStringLiteral("4425550190")};
    described.privacyNotice = QStringLiteral("El aviso est\u00e1 en bajio.example.");
    if (mandate)
        described.mandate = QStringLiteral("contrato del 12 de enero de 2026");
    REQUIRE((*store)->append({policy, (*store)->newFact(agency, described)}).result());
}

struct SigningDay : WorkingDay {
    explicit SigningDay(bool mandate = true)
        : WorkingDay([mandate](ShellFixture& shell) { publish(shell, mandate); })
    {
    }

    /// Saves an offer, has it accepted and goes on to its agreement, by F7 alone.
    AgreementPage& openAgreement(const QString& whose = QStringLiteral("hernandez mar"))
    {
        command(whose);
        REQUIRE(eventually([&] { return shows(FormKind::LogContact); }));
        key(Qt::Key_F6);
        const auto* view = window().findChild<NegotiationView*>();
        REQUIRE(eventually([&] {
            view = window().findChild<NegotiationView*>();
            return view && const_cast<NegotiationView*>(view)->model().isReady();
        }));
        auto& model = const_cast<NegotiationView*>(view)->model();
        for (const auto state : {OfferState::Open, OfferState::Accepted}) {
            key(Qt::Key_F7);
            REQUIRE(eventually([&] {
                return !model.isBusy() && model.now().saved && model.now().saved->state == state;
            }));
        }
        key(Qt::Key_F7);
        REQUIRE(eventually([&] { return page() != nullptr; }));
        REQUIRE(eventually([&] { return page()->model().state() == AgreementModel::State::Open; }));
        return *page();
    }
    AgreementPage* page() { return window().workspace()->agreement(); }
    template <class W>
    W* part(const char* name)
    {
        auto* found = page()->findChild<W*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void readAll()
    {
        REQUIRE(eventually([&] {
            key(Qt::Key_PageDown);
            return page()->model().pagesShown() == int(page()->model().paper().pages.size());
        }));
    }
    void identify()
    {
        part<QWidget>("identityDocument")->setFocus();
        keys(QStringLiteral("INE\t "));
        REQUIRE(page()->model().identity().matches);
    }
    void agree()
    {
        part<QWidget>("intent")->setFocus();
        key(Qt::Key_Space);
    }
    void draw(const std::vector<QPoint>& points)
    {
        auto* pad = part<SignaturePad>("pad");
        QTest::mousePress(pad, Qt::LeftButton, {}, points.front());
        for (const QPoint& point : points)
            QTest::mouseMove(pad, point);
        QTest::mouseRelease(pad, Qt::LeftButton, {}, points.back());
    }
    void sign()
    {
        std::vector<QPoint> loops;
        for (int i = 0; i < 24; ++i)
            loops.emplace_back(60 + i * 8, i % 2 ? 25 : 65);
        draw(loops);
    }
    QString said() { return textOf(*page()).replace(QChar(0xa0), u' '); }
    bool maySign() { return part<QAbstractButton>("sign")->isEnabled(); }
    std::string lacking()
    {
        return (NeedWords::next(page()->model()) + NeedWords::gaps(page()->model().paper().gaps))
            .toStdString();
    }
    void leave(const QString& passphrase)
    {
        key(Qt::Key_Escape);
        keys(passphrase);
        key(Qt::Key_Return);
    }
    QByteArray attachment(const QByteArray& digest)
    {
        const Store& store = window().workspace()->pages().current()->services().store;
        return store.ask([&](Connection& c) { return readAttachment(c, digest); })
            .value()
            .value_or(QByteArray());
    }
};

} // namespace expediente::ui
