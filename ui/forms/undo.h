#pragma once
#include "ui/forms/said_fact.h"

#include <QCoreApplication>

#include <functional>

class QObject;

namespace expediente::ui {

/// What the Undo of a notice does.
class Undo {
    Q_DECLARE_TR_FUNCTIONS(Undo)

public:
    /// Takes back what was just saved, by voiding it, and tells in one sentence how that went;
    /// tells nobody if `context` has gone by then. GUI thread.
    static void takeBack(const std::vector<SaidFact>& said, Store& store, QObject* context,
        const std::function<void(const QString&)>& tell);
};

} // namespace expediente::ui
