#pragma once
// Private to these documents: what each command answers. Throws DocumentError.
#include "app/cli/documents/document.h"
#include "core/figures/figures.h"

namespace expediente::cli {

QJsonObject answerFigures(const Document& document);
QJsonObject answerPlan(const Document& document);
QJsonObject answerOffer(const Document& document);
QJsonObject answerPromises(const Document& document);
QJsonObject answerVerdict(const Document& document, const QString& language);

/// "payments", as figures and promises have them.
std::vector<PaymentTerms> readPayments(const Document& document, Currency currency);

} // namespace expediente::cli
