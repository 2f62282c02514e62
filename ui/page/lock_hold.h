#pragma once
#include <QObject>

namespace expediente::ui {

/// While one is among the window's children, the window does not lock, whoever asks for it: a
/// person is in the middle of signing. What was asked for comes as soon as it has gone. A page
/// makes it as its child when the hand touches the pad, and deletes it when the signature is done
/// or given up; it is no way to keep a window open for long, since the machine sleeps a few seconds
/// later all the same.
class LockHold : public QObject {
    Q_OBJECT
public:
    explicit LockHold(QObject* parent) : QObject(parent) { }
};

} // namespace expediente::ui
