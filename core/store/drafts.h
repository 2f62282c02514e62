#pragma once
#include "core/base/clock.h"
#include "core/store/connection.h"

namespace expediente {

struct Draft {
    QString key;
    QByteArray body;
};

/// An empty body removes the draft. On the writer's connection; throws.
void writeDraft(
    Connection& connection, const QString& key, const QByteArray& body, const Moment& now);
std::optional<QByteArray> readDraft(Connection& connection, const QString& key);
/// Those whose key starts so, oldest first.
std::vector<Draft> readDrafts(Connection& connection, const QString& prefix);
/// Those whose key names the subject of that row, or a fact about it.
std::vector<Draft> draftsAbout(Connection& connection, qint64 subject);

} // namespace expediente
