#include "ui/forms/debtor_clock.h"

namespace expediente::ui {

bool DebtorClock::isKnown(const CaseFile& file)
{
    return file.opened && QTimeZone::isTimeZoneIdAvailable(file.opened->body.zone);
}

QTimeZone DebtorClock::zone(const CaseFile& file, const QTimeZone& agency)
{
    return isKnown(file) ? QTimeZone(file.opened->body.zone) : agency;
}

QString DebtorClock::place(const CaseFile& file, const CaseView& view)
{
    if (const auto* debtor = view.debtor()) {
        for (const auto& point : debtor->points) {
            const auto& address = point.point.body.address;
            if (address && !address->city.isEmpty())
                return address->city;
        }
    }
    if (!isKnown(file))
        return {};
    const QString zone = QString::fromLatin1(file.opened->body.zone);
    return zone.section(u'/', -1).replace(u'_', u' ');
}

QString DebtorClock::note(
    const CaseFile& file, const CaseView& view, const QTimeZone& agency, const Moment& now)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(now.utcMs, Qt::UTC);
    if (zone(file, agency).offsetFromUtc(moment) == agency.offsetFromUtc(moment))
        return {};
    return tr("%1 time", "a clock").arg(place(file, view));
}

} // namespace expediente::ui
