#pragma once
#include "app/cli/console.h"
#include "ui/text/formatter.h"

namespace expediente::cli {

/// Numbers with what they count, in the user's language: "1 fact", "12,345 facts".
class Counted {
public:
    explicit Counted(ui::Formatter format = {userLanguage(), ui::Region::MX});

    QString accounts(qint64 count) const;
    QString agreements(qint64 count) const;
    QString attachments(qint64 count) const;
    QString briefs(qint64 count) const;
    QString cases(qint64 count) const;
    QString chains(qint64 count) const;
    QString contacts(qint64 count) const;
    QString documents(qint64 count) const;
    QString facts(qint64 count) const;
    QString rows(qint64 count) const;
    QString visits(qint64 count) const;

    /// Of rows: "1 new", "0 rejected".
    QString read(qint64 count) const;
    QString added(qint64 count) const;
    QString changed(qint64 count) const;
    QString same(qint64 count) const;
    QString rejected(qint64 count) const;

private:
    QString of(const char* text, qint64 count) const;

    ui::Formatter m_format;
};

} // namespace expediente::cli
