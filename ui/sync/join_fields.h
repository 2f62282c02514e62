#pragma once
#include "core/sync/joining.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace expediente::ui {

class LineEdit;

/// Where the agency's server is, how it proves itself, and the code that lets in.
class JoinFields : public QWidget {
    Q_OBJECT
public:
    explicit JoinFields(const Theme& theme, QWidget* parent = nullptr);

    /// Says what is missing, at its field; true when nothing is.
    bool check();
    Invitation invitation() const;
    /// At the field that it is about; false when it is about none of them.
    bool showError(const Error& error);
    /// Of a server that is known already.
    void setServer(const QString& url, const QString& fingerprint);
    /// Which of what is known of the server is asked for beside the code.
    void askFor(bool address, bool fingerprint);
    void takeOver(const JoinFields& other);

signals:
    void returnPressed();

private:
    LineEdit* m_address;
    LineEdit* m_fingerprint;
    LineEdit* m_code;
    QWidget *m_addressField, *m_fingerprintField;
};

} // namespace expediente::ui
