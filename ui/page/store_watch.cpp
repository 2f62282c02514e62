#include "ui/page/store_watch.h"

#include "core/store/store.h"

#include <QTimer>

namespace expediente::ui {

namespace {

constexpr std::chrono::seconds lookEvery(2);

} // namespace

StoreWatch::StoreWatch(Store& store, QObject* parent) : QObject(parent), m_store(store)
{
    store.onCommitted([this](const Changes& changes) {
        QMetaObject::invokeMethod(
            this, [this, changes] { emit changed(changes); }, Qt::QueuedConnection);
    });
    if (store.access() != Store::Access::ReadOnly)
        return;
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        if (m_store.changedElsewhere())
            askAnew();
    });
    timer->start(lookEvery);
}

void StoreWatch::askAnew()
{
    emit changed({.cases = {}, .everything = true, .drafts = false});
}

StoreWatch::~StoreWatch()
{
    m_store.onCommitted({});
}

} // namespace expediente::ui
