#pragma once
#include "core/store/queries/sync_list.h"
#include "core/sync/sync_status.h"
#include "ui/text/formatter.h"
#include "ui/theme/icons.h"
#include "ui/widgets/tone.h"

#include <QCoreApplication>

namespace expediente::ui {

/// What the state of synchronisation means to a person, and what they may do about it.
class SyncWords {
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
public:
    struct State {
        QString title, explanation;
        IconName icon = IconName::None;
        Tone tone = Tone::Normal;
    };
    static State of(const SyncStatus& status);
    /// "Today at 17:20"; empty while the server was not reached.
    static QString lastContact(const SyncStatus& status, const Formatter& format, QDate today);
    /// "17:20", with the day when it was another one; empty as above.
    static QString since(const SyncStatus& status, const Formatter& format, QDate today);

    /// Why something was refused or waits, and what comes next, as sentences.
    static QString why(const UnsettledRow& row);
    static QString whatNext(const UnsettledRow& row);

    using Lines = std::vector<std::pair<QString, QString>>; ///< caption and text
    /// What a fact says, field by field, whatever its kind.
    static Lines said(const FactContent& content);
};

} // namespace expediente::ui
