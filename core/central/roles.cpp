#include "core/central/roles.h"

namespace expediente::central {

namespace {

bool isRole(const QString& role, std::initializer_list<const char*> of)
{
    return std::ranges::any_of(
        of, [&](const char* each) { return role == QLatin1StringView(each); });
}

bool isAbove(const QString& role)
{
    return isRole(role, {"supervisor", "admin"});
}

} // namespace

bool seesEverything(const QString& role)
{
    return isRole(role, {"auditor", "admin"});
}

bool leadsTeam(const QString& role)
{
    return isRole(role, {"supervisor"});
}

bool isOfCreditor(const QString& role)
{
    return isRole(role, {"creditor"});
}

bool mayImport(const QString& role)
{
    return isAbove(role);
}

bool mayTakeFromOthers(const QString& role)
{
    return isAbove(role);
}

bool mayHold(const QString& role)
{
    return isAbove(role) || isRole(role, {"collector", "agent"});
}

bool mayEnrol(const QString& role)
{
    return isRole(role, {"collector", "agent", "supervisor", "auditor", "admin", "creditor"});
}

bool maySay(const QString& role, Kind kind)
{
    switch (kind) {
    case Kind::ExportMade:
        return true;
    case Kind::UserDescribed:
    case Kind::TeamChanged:
        return isRole(role, {"admin"});
    case Kind::DeviceEnrolled:
    case Kind::DeviceRevoked:
        return false; // the server's own word: whose key is whose
    case Kind::ContactReserved:
        return false; // so is who was first
    case Kind::ApprovalDecided:
        return isAbove(role) || isOfCreditor(role);
    case Kind::CaseAssigned:
    case Kind::CaseReleased:
    case Kind::CaseRecalled:
    case Kind::CaseReturned:
    case Kind::AccountRecalled:
    case Kind::ReviewWritten:
    case Kind::PersonBlocked:
    case Kind::SubjectErased:
    case Kind::AuthorityGranted:
    case Kind::AgencyDescribed:
    case Kind::CataloguePublished:
    case Kind::ImportCompleted:
    case Kind::PolicyPublished:
    case Kind::RulesPublished:
        return isAbove(role);
    default:
        return isAbove(role) || isRole(role, {"collector", "agent"});
    }
}

} // namespace expediente::central
