#pragma once
#include "core/base/error.h"
#include "ui/shell/entrance_card.h"

namespace expediente::ui {

class Button;

/// The store can't be opened: what happened, what is safe, what to do next. Never a blank window.
class TroublePage : public EntranceCard {
    Q_OBJECT
public:
    TroublePage(
        const Theme& theme, const Error& error, const QString& dir, QWidget* parent = nullptr);

    const Error& error() const { return m_error; }
    bool isMoved() const { return m_error.args.value(0) == QStringLiteral("store.moved"); }
    void setBusy(bool busy);

signals:
    void retryRequested();
    void readOnlyRequested(); ///< only when another window writes
    void startAnewRequested(); ///< only when there is no store that could be opened
    void salvageRequested(); ///< only of a damaged store whose key is here
    void restoreRequested();
    void takeBackRequested(); ///< only of one that has moved

private:
    static QString headingFor(ErrorCode code);
    void addPart(const QString& caption, const QString& sentence, IconName icon, Token ink);
    QString details(const QString& dir) const;
    void addWaysOut();
    Button* addWay(const char* name, const QString& words);

    const Error m_error;
    Button* m_retry;
    QWidget* m_busy;
};

} // namespace expediente::ui
