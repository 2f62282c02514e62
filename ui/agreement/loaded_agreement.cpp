#include "ui/agreement/loaded_agreement.h"

#include "core/negotiation/commitment.h"
#include "core/papers/brief_place.h"
#include "core/papers/wording.h"
#include "core/store/drafts.h"
#include "core/store/queries/case_read.h"
#include "core/worklist/evaluate.h"
#include "core/worklist/lawful_contact.h"
#include "ui/output/pdf_pages.h"
#include "ui/print/agreement_words.h"
#include "ui/print/paper_language.h"

#include <algorithm>

namespace expediente::ui {

namespace {

constexpr int metresOfAnAddress = 50; ///< what a street and a number are good for

Formatter formatterOf(const Agreement& agreement, const QByteArray& zone)
{
    return {paperLanguage(agreement.country),
        regionFromCode(agreement.country).value_or(Region::MX), QTimeZone(zone)};
}

std::vector<AgreementPlace> placesOf(const CaseView& view)
{
    std::vector<AgreementPlace> places;
    const auto* debtor = view.debtor();
    for (const auto& point : debtor ? debtor->points : std::vector<ContactPointView>()) {
        const auto& address = point.point.body.address;
        const auto where = address ? placeOf(*address) : std::nullopt;
        if (where)
            places.push_back({address->street,
                {where->latE6, where->lonE6, metresOfAnAddress, QStringLiteral("address")}});
    }
    return places;
}

Done wordingOf(const Agreement& agreement, const Formatter& format, const RuleSet* law, qint64 atMs)
{
    const AgreementWords words(agreement, format);
    QStringList all{words.parties(), words.calculation(), words.intent(), words.agency()};
    for (const auto& section : words.sections())
        all << section.heading << section.text;
    return checkWording(all.join(u'\n'), law, atMs);
}

} // namespace

QString agreementDraftKey(FactId offer)
{
    return QStringLiteral("agreement:") + offer.toString();
}

Result<LoadedAgreement> loadAgreement(Connection& connection, CaseId id, FactId offer,
    const AgencyContext& context, const StoreIdentity& identity, const Moment& now)
{
    auto file = readCase(connection, id);
    if (!file)
        return fail(ErrorCode::NotFound, {id.toString()});
    const auto view = evaluate(*file, now.date(), context);
    AgreementOrigin origin;
    if (const auto& described = context.agency.described)
        origin.agency = described->body;
    origin.collector = identity.userName;
    origin.collectorKey = identity.user;
    origin.printedAt = now;
    auto agreement = agreementOf(*file, offer, context, origin);
    if (!agreement)
        return fail(agreement.error());
    LoadedAgreement loaded;
    loaded.gaps = gapsIn(*agreement, context);
    loaded.format = formatterOf(*agreement, zoneOf(*file, context));
    if (auto worded = wordingOf(*agreement, loaded.format, lawOf(*file, context), now.utcMs);
        !worded)
        return fail(worded.error());
    auto pdf = agreementPdf(*agreement, loaded.format,
        loaded.gaps.empty() ? AgreementPrint::Final : AgreementPrint::Draft);
    if (!pdf)
        return fail(pdf.error());
    loaded.pdf = std::move(*pdf);
    loaded.pages = pagesOf(loaded.pdf.bytes);
    loaded.places = placesOf(view);
    const auto made =
        std::ranges::find(file->offers, offer, [](const Offer& each) { return each.made.id; });
    loaded.replaced = promisesReplacedBy(*file, made->made.body, now.date(), context);
    loaded.agreement = std::move(*agreement);
    loaded.view = view;
    loaded.file = std::move(*file);
    loaded.draft = readDraft(connection, agreementDraftKey(offer)).value_or(QByteArray());
    return loaded;
}

} // namespace expediente::ui
