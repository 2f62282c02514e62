#include "ui/forms/undo.h"

#include "core/store/store.h"
#include "ui/page/later.h"
#include "ui/text/words.h"

namespace expediente::ui {

void Undo::takeBack(const std::vector<SaidFact>& said, Store& store, QObject* context,
    const std::function<void(const QString&)>& tell)
{
    auto voids =
        toNewFacts(store, undoing(said, tr("Undone right after saving"), store.clock().now()));
    whenReady(store.append(std::move(voids)), context, [tell](const Result<Appended>& appended) {
        tell(appended ? tr("Undone") : sentence(appended.error()));
    });
}

} // namespace expediente::ui
