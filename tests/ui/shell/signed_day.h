#pragma once
#include "tests/ui/shell/signing_day.h"
#include "ui/casefile/case_file_page.h"
#include "ui/casefile/case_table.h"
#include "ui/forms/choice_edit.h"
#include "ui/forms/form.h"

#include <QProcess>

namespace expediente::ui {

/// What comes after a signature, weeks later as a rule.
struct SignedDay : SigningDay {
    void signWith(const std::function<void()>& hand)
    {
        openAgreement();
        readAll();
        identify();
        agree();
        hand();
        finish();
    }
    void finish()
    {
        REQUIRE(eventually([&] { return maySign(); }));
        key(Qt::Key_F7);
        REQUIRE(
            eventually([&] { return page()->model().state() == AgreementModel::State::Signed; }));
    }
    /// Back to the case, and to its documents, where the agreement comes first.
    void goToDocuments()
    {
        leave(goodPassphrase);
        REQUIRE(eventually([&] { return page() == nullptr; }));
        auto* page = window().findChild<CaseFilePage*>();
        REQUIRE(page);
        page->showTab(CaseTab::Documents);
        REQUIRE(eventually([&] { return table() && table()->shownRows() > 0; }));
        table()->setFocus();
        key(Qt::Key_Home, Qt::ControlModifier);
        REQUIRE(eventually([&] { return table()->currentId() == agreement().made.id.uuid; }));
    }
    CaseTable* table()
    {
        for (auto* each : window().findChildren<CaseTable*>())
            if (each->isVisible() && each->accessibleName() == QStringLiteral("Documentos"))
                return each;
        return nullptr;
    }
    Commitment agreement() { return file(signedCase()).commitments.front(); }
    void click(const QString& text)
    {
        QAbstractButton* found = nullptr;
        REQUIRE(eventually([&] {
            for (auto* each : window().findChildren<QAbstractButton*>())
                if (each->isVisible() && each->text() == text)
                    found = each;
            return found != nullptr;
        }));
        found->click();
    }
    Form* form(FormKind kind)
    {
        REQUIRE(eventually([&] { return shows(kind); }));
        return window().findChild<FormHost*>()->currentForm();
    }
    void choose(Form* form, const char* name, const QString& key)
    {
        auto* choice = form->findChild<ChoiceEdit*>(QLatin1String(name));
        REQUIRE(choice);
        choice->setFocus();
        this->key(Qt::Key_Home);
        for (int i = 0; i < choice->count() && choice->key() != key; ++i)
            this->key(Qt::Key_Down);
        REQUIRE(choice->key() == key);
    }
    bool isValid(const QString& path)
    {
        QProcess pdfsig;
        pdfsig.start(QStringLiteral("pdfsig"), {QStringLiteral("-nocert"), path});
        return pdfsig.waitForFinished(-1) && pdfsig.readAll().contains("Signature is Valid");
    }
};

} // namespace expediente::ui
