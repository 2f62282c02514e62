#include "ui/agreement/need_words.h"

namespace expediente::ui {

QString NeedWords::gap(AgreementGap gap)
{
    switch (gap) {
    case AgreementGap::CreditorName:
        return tr("the creditor's name");
    case AgreementGap::CreditorTaxId:
        return tr("the creditor's tax id");
    case AgreementGap::AgencyMandate:
        return tr("the mandate that lets the agency collect");
    case AgreementGap::DebtorId:
        return tr("an identity document of the person");
    case AgreementGap::GuarantorId:
        return tr("an identity document of a guarantor");
    case AgreementGap::Contract:
        return tr("the contract's number");
    case AgreementGap::Breakdown:
        return tr("what is owed, part by part");
    case AgreementGap::PayTo:
        return tr("the creditor's own account to pay to");
    case AgreementGap::Reference:
        return tr("the reference to pay with");
    case AgreementGap::Conditions:
        return tr("the policy's conditions for agreements");
    case AgreementGap::PrivacyNotice:
        return tr("the agency's privacy notice");
    case AgreementGap::Complaints:
        return tr("where to complain");
    case AgreementGap::CreditorApproval:
        return tr("the creditor's approval");
    case AgreementGap::Collector:
        return tr("the name of whoever makes it for the agency");
    }
    return {};
}

QString NeedWords::gaps(const std::vector<AgreementGap>& gaps)
{
    if (gaps.empty())
        return {};
    QStringList all;
    for (const AgreementGap each : gaps)
        all << gap(each);
    return tr("This is a draft. Missing: %1. The creditor's file, Settings or the policy can say "
              "it.")
        .arg(all.join(QStringLiteral(", ")));
}

QString NeedWords::next(const AgreementModel& model)
{
    const auto needs = model.needs();
    if (needs.empty())
        return {};
    switch (needs.front()) {
    case AgreementNeed::Gaps:
        return tr("It can't be signed: the paper is only a draft");
    case AgreementNeed::Reading:
        return tr("Show the agreement to its end");
    case AgreementNeed::IdentityDocument:
        return tr("Write which identity document was looked at");
    case AgreementNeed::IdentityMatch:
        return tr("Compare the document with the person");
    case AgreementNeed::Intent:
        return tr("The person has not said that they agree");
    case AgreementNeed::Signature:
        return tr("The signature of %1 is missing")
            .arg(model.hands()[size_t(model.firstUnsigned())].name);
    case AgreementNeed::Scan:
        return tr("Attach a photo of the signed paper");
    }
    return {};
}

} // namespace expediente::ui
