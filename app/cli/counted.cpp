#include "app/cli/counted.h"

#include <algorithm>
#include <limits>

namespace expediente::cli {

Counted::Counted(ui::Formatter format) : m_format(std::move(format)) { }

QString Counted::of(const char* text, qint64 count) const
{
    const int form = int(std::min<qint64>(count, std::numeric_limits<int>::max()));
    return QCoreApplication::translate("Counted", text, nullptr, form).arg(m_format.number(count));
}

QString Counted::accounts(qint64 count) const
{
    return of(QT_TRANSLATE_N_NOOP("Counted", "%1 account(s)"), count);
}

QString Counted::agreements(qint64 count) const
{
    return of(QT_TRANSLATE_N_NOOP("Counted", "%1 agreement(s)"), count);
}

QString Counted::attachments(qint64 count) const
{
    return of(QT_TRANSLATE_N_NOOP("Counted", "%1 attachment(s)"), count);
}

QString Counted::briefs(qint64 count) const
{
    return of(QT_TRANSLATE_N_NOOP("Counted", "%1 visit brief(s)"), count);
}

QString Counted::cases(qint64 count) const
{
    return of(QT_TRANSLATE_N_NOOP("Counted", "%1 case(s)"), count);
}

QString Counted::chains(qint64 count) const
{
    return of(QT_TRANSLATE_N_NOOP("Counted", "%1 chain(s)"), count);
}

QString Counted::contacts(qint64 count) const
{
    return of(QT_TRANSLATE_N_NOOP("Counted", "%1 contact(s)"), count);
}

QString Counted::documents(qint64 count) const
{
    return of(QT_TRANSLATE_N_NOOP("Counted", "%1 document(s)"), count);
}

QString Counted::facts(qint64 count) const
{
    return of(QT_TRANSLATE_N_NOOP("Counted", "%1 fact(s)"), count);
}

QString Counted::rows(qint64 count) const
{
    return of(QT_TRANSLATE_N_NOOP("Counted", "%1 row(s)"), count);
}

QString Counted::visits(qint64 count) const
{
    return of(QT_TRANSLATE_N_NOOP("Counted", "%1 visit(s)"), count);
}

QString Counted::read(qint64 count) const
{
    return of(QT_TRANSLATE_N_NOOP("Counted", "%1 read"), count);
}

QString Counted::added(qint64 count) const
{
    return of(QT_TRANSLATE_N_NOOP("Counted", "%1 new"), count);
}

QString Counted::changed(qint64 count) const
{
    return of(QT_TRANSLATE_N_NOOP("Counted", "%1 changed"), count);
}

QString Counted::same(qint64 count) const
{
    return of(QT_TRANSLATE_N_NOOP("Counted", "%1 same"), count);
}

QString Counted::rejected(qint64 count) const
{
    return of(QT_TRANSLATE_N_NOOP("Counted", "%1 rejected"), count);
}

} // namespace expediente::cli
