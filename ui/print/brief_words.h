#pragma once
#include "core/papers/visit_brief.h"
#include "ui/print/paper_text.h"
#include "ui/text/formatter.h"

#include <QCoreApplication>

namespace expediente::ui {

/// The sentences of a visit brief, with its amounts, dates and states written out. The paper's
/// blocks take their words from here and know nothing of the brief's grammar.
class BriefWords {
    Q_DECLARE_TR_FUNCTIONS(BriefWords)
public:
    BriefWords(const VisitBrief& brief, const Formatter& format);

    // Head
    QString title() const;
    QString stop() const; ///< "Parada 4 de 6 · martes 24 nov 2026 · cita después de las 16:00"
    QString folio() const;
    QString collector() const; ///< empty when nobody is known
    QStringList confidential() const; ///< two lines

    // Whom and where
    QString askFor() const;
    QString street() const;
    QString city() const;
    Runs arriving() const; ///< empty without notes
    Runs purpose() const; ///< empty without one
    Runs doubt() const; ///< empty while nothing speaks against the address
    Runs gate() const;
    bool goes() const; ///< nothing forbids the visit
    QString way() const; ///< "1.2 km al noreste"
    QString wayFrom() const; ///< "desde la parada 3"
    QString noScale() const;

    // With whom
    QString mayTalk() const;
    QString mustNotTalk() const;
    QString person(const BriefPerson& person) const;
    QString everybodyElse() const;
    QString andMore(int count) const;

    // How much
    QString totalLabel() const;
    QString overdueLabel() const;
    QString daysLabel() const;
    QString days() const;
    QString lastPaymentLabel() const;
    QString lastPayment() const;
    QStringList amounts(const std::vector<Money>& amounts) const; ///< one a currency; "—" for none
    QString paidSince() const; ///< empty when nothing came after the statement

    // What was said
    QString argumentsTitle() const;
    QString noArguments() const;
    QString argument(const BriefArgument& argument) const;
    QString verdict(const BriefArgument& argument) const;
    QString evidence(const BriefArgument& argument) const; ///< may be empty
    QString answer(const BriefArgument& argument) const;
    QString moreArguments(int count) const;
    QString saidToday() const; ///< above lines to write on

    // Payments and promises
    QString paymentsTitle() const;
    QString outline() const; ///< what the bars' outline stands for; empty when nothing was billed
    QString shortOutline() const; ///< without its amount
    QString noPayments() const;
    QString month(QDate month) const;
    QString promisesTitle() const;
    QString promisesKept() const; ///< empty without promises
    QString noPromises() const;
    QString promiseDue(const BriefPromise& promise) const;
    QString promiseAmount(const BriefPromise& promise) const;
    QString promiseState(const BriefPromise& promise) const;
    QString morePromises(int shown, int count) const;

    // Rules of the visit, and its result
    QString presentingTitle() const;
    Runs paying() const;
    QString resultTitle() const;
    QString resultHint() const;
    QString answeredBy() const;
    QStringList whoAnswered() const;
    QStringList findings() const;
    QString arrived() const;
    QString left() const;
    QString promised() const; ///< "Promesa $"
    QString promisedFor() const;
    QString addressRight() const;
    QString yes() const;
    QString no() const;
    QString reason() const;
    QString nextStep() const;
    QString note() const;
    QString printed() const;

private:
    QString money(Money amount) const;
    QStringList reasonsAgainst() const;

    const VisitBrief& m_brief;
    Formatter m_format;
    CurrencyCode m_code;
};

} // namespace expediente::ui
