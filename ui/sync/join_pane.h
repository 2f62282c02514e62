#pragma once
#include "core/store/sync/server_link.h"
#include "ui/page/services.h"
#include "ui/widgets/panel.h"

class QLabel;

namespace expediente::ui {

class Button;
class InlineMessage;
class JoinFields;

/// For a store that has no server, or whose session has expired: how it comes in.
class JoinPane : public Panel {
    Q_OBJECT
public:
    explicit JoinPane(const Services& services, QWidget* parent = nullptr);

    /// Code: a session expired. NewCertificate: the server proves itself otherwise by now.
    enum class Asks { Everything, Code, NewCertificate };

    /// The server that it has been at, to come in again.
    void setServer(const ServerLink& link);
    void ask(Asks what);

signals:
    /// The store was put under a server: it has to be opened anew.
    void joined();
    /// It came in again where it was.
    void returned();

private:
    static QString whyToJoin();
    static QString whatToAskFor();
    void join();
    void finish(const Done& done);

    const Services m_services;
    bool m_again = false;
    QLabel* m_text;
    JoinFields* m_fields;
    Button* m_join;
    InlineMessage* m_message;
};

} // namespace expediente::ui
