#include "ui/page/store_watch.h"

#include "core/store/store.h"

namespace expediente::ui {

StoreWatch::StoreWatch(Store& store, QObject* parent) : QObject(parent), m_store(store)
{
    store.onCommitted([this](const Changes& changes) {
        QMetaObject::invokeMethod(
            this, [this, changes] { emit changed(changes); }, Qt::QueuedConnection);
    });
}

StoreWatch::~StoreWatch()
{
    m_store.onCommitted({});
}

} // namespace expediente::ui
