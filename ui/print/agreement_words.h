#pragma once
#include "core/papers/agreement.h"
#include "core/papers/templates.h"
#include "ui/text/formatter.h"
#include "ui/text/tongue.h"

namespace expediente::ui {

/// Every text on an agreement, in one place: the layout only decides where it stands. Headings come
/// from tr(), sentences from the templates, both in the language of where the debtor lives.
class AgreementWords {
public:
    /// `format` in the language and region of the paper.
    AgreementWords(const Agreement& agreement, const Formatter& format);

    struct Row {
        QString what, owed, forgiven, left;
    };
    struct Payment {
        QString number, due, amount;
    };
    struct Section {
        QString heading, text;
    };

    QString title() const;
    QString creditor() const; ///< legal name
    QString creditorDetail() const; ///< tax id, and through whom
    QString folio() const;
    QString contract() const;
    QString draft() const; ///< across a paper that must not be taken for final
    QString parties() const;
    QString partsHeading() const;
    Row partsHead() const;
    std::vector<Row> parts() const;
    Row total() const;
    QString calculation() const;
    std::vector<Section> sections() const; ///< numbered from 2 on
    QString planHeading() const;
    std::vector<Payment> payments() const;
    QString page(int number, int of) const;
    /// Below a line for a hand.
    QString signer(const QString& name, PartyRole role) const;
    QString witness() const;
    QString agency() const;
    /// "$2,500.00 el vie 27 nov y 18 pagos quincenales de $2,166.27": the plan in one sentence.
    QString planInOneSentence() const;
    QString intent() const;
    QString simpleSignature() const; ///< what a signature on a screen is and isn't
    QString seal() const; ///< beside the hands
    QString sealReason() const; ///< what a viewer shows of the seal

private:
    QString tr(const char* text, const char* comment = nullptr, int count = -1) const;
    QString taxName(const QString& country) const;
    QString money(const Money& amount) const;
    QString render(const char* section) const;
    QString identityOf(const AgreementPerson& person) const;
    QString guarantors() const;
    /// Per account: what the creditor stated, and what came since.
    QString interest() const;
    QString stated(const AgreementAccount& account) const;
    QString since(const AgreementAccount& account) const;
    QString frequency() const;

    const Agreement& m_agreement;
    const Formatter& m_format;
    Tongue m_tongue;
    TemplateValues m_values;
};

} // namespace expediente::ui
