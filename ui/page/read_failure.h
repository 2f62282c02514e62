#pragma once
#include "core/base/error.h"

#include <QCoreApplication>

class QStackedLayout;

namespace expediente::ui {

class ErrorState;
class InlineMessage;

/// Where a page tells that what it shows could not be read. What was read before stays, with a
/// line above it; else a page of words takes its place: there is never an empty window. Owns
/// nothing of what it is given. GUI thread.
class ReadFailure {
    Q_DECLARE_TR_FUNCTIONS(ReadFailure)
public:
    /// A page that always has something to show needs the line alone.
    explicit ReadFailure(
        InlineMessage* line, QStackedLayout* places = nullptr, ErrorState* inPlace = nullptr);

    void show(const Error& error, bool somethingIsShown);
    /// What else the line says stays.
    void dismiss();

private:
    InlineMessage* m_line;
    QStackedLayout* m_places;
    ErrorState* m_inPlace;
    bool m_isInLine = false;
};

} // namespace expediente::ui
