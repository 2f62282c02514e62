#pragma once
#include "core/papers/access_report.h"
#include "ui/text/formatter.h"

#include <QCoreApplication>

namespace expediente::ui {

/// What the report says, as lines below headings; a heading with nothing below it is left out.
class AccessReportWords {
    Q_DECLARE_TR_FUNCTIONS(AccessReportWords)
public:
    AccessReportWords(const AccessReport& report, const Formatter& format)
        : m_report(report), m_format(format)
    {
    }

    struct Line {
        QString what, said;
    };
    struct Section {
        QString heading;
        std::vector<Line> lines;
    };

    QString title() const;
    QString subtitle() const; ///< for whom, and when
    QString footer(int page, int of) const;
    std::vector<Section> sections() const;

private:
    Section identity() const;
    Section points() const;
    Section consent() const;
    Section role() const;
    Section accounts() const;
    Section payments() const;
    Section contacts() const;
    Section said() const;
    Section papers() const;
    Section shared() const;
    Section kept() const;
    QString day(QDate date) const { return m_format.fullDate(date); }
    QString when(const Moment& at) const;
    QString from(const QString& author) const;

    const AccessReport& m_report;
    const Formatter& m_format;
};

} // namespace expediente::ui
