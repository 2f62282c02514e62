#pragma once
#include "core/store/changes.h"

#include <QObject>

namespace expediente {
class Store;
}

namespace expediente::ui {

/// Brings the store's notices, made on its writer's thread, to the GUI thread. Of a store opened
/// for reading, where another window writes, it looks every two seconds.
class StoreWatch : public QObject {
    Q_OBJECT
public:
    /// Becomes the store's only listener. The store must outlive it.
    explicit StoreWatch(Store& store, QObject* parent = nullptr);
    ~StoreWatch() override;

    /// Everybody asks anew: somebody wants to be sure.
    void askAnew();

signals:
    void changed(const expediente::Changes& changes);

private:
    Store& m_store;
};

} // namespace expediente::ui
