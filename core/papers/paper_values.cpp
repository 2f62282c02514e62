#include "core/papers/paper_values.h"

#include <QStringList>

namespace expediente {

namespace {

/// What a payment must quote, once each.
QString references(const CaseView& view)
{
    QStringList all;
    for (const auto& account : view.accounts)
        if (!account.statement.reference.isEmpty())
            all.push_back(account.statement.reference);
    all.removeDuplicates();
    return all.join(QStringLiteral(", "));
}

} // namespace

TemplateValues paperValues(
    const CaseFile& file, const CaseView& view, const QString& agency, const QString& collector)
{
    const auto opened = file.opened ? file.opened->body : CaseOpened();
    return {
        {QStringLiteral("agency"), agency},
        {QStringLiteral("collector"), collector},
        {QStringLiteral("creditor"), opened.creditor.name},
        {QStringLiteral("pay_to"), opened.creditor.payTo},
        {QStringLiteral("reference"), references(view)},
        {QStringLiteral("complaints"), opened.creditor.complaints},
    };
}

} // namespace expediente
