#pragma once
#include "core/store/changes.h"

#include <QObject>

namespace expediente {
class Store;
}

namespace expediente::ui {

/// Brings the store's notices, made on its writer's thread, to the GUI thread.
class StoreWatch : public QObject {
    Q_OBJECT
public:
    /// Becomes the store's only listener. The store must outlive it.
    explicit StoreWatch(Store& store, QObject* parent = nullptr);
    ~StoreWatch() override;

signals:
    void changed(const expediente::Changes& changes);

private:
    Store& m_store;
};

} // namespace expediente::ui
