#pragma once
// The log panel in a window, and what it tells.
#include "core/worklist/evaluate.h"
#include "tests/ui/forms/form_bench.h"
#include "ui/forms/form_host.h"
#include "ui/forms/log_panel.h"

#include <catch2/catch_test_macros.hpp>

namespace expediente::ui {

/// What the host told, in order.
struct Told {
    QStringList events;
    std::vector<FactId> facts;
    std::function<void()> undo;

    explicit Told(FormHost& host)
    {
        QObject::connect(&host, &FormHost::saved, &host, [this](const std::vector<FactId>& ids) {
            events << QStringLiteral("saved");
            facts = ids;
        });
        QObject::connect(&host, &FormHost::noticed, &host,
            [this](
                const QString& sentence, const QString& action, const std::function<void()>& run) {
                events << sentence;
                if (!action.isEmpty())
                    undo = run;
            });
        QObject::connect(
            &host, &FormHost::savedAndNext, &host, [this] { events << QStringLiteral("next"); });
        QObject::connect(
            &host, &FormHost::left, &host, [this] { events << QStringLiteral("left"); });
    }
};

template <class T>
T* part(FormHost& host, const char* name)
{
    auto* found = host.logPanel()->findChild<T*>(QLatin1String(name));
    REQUIRE(found);
    return found;
}

inline void save()
{
    press(Qt::Key_S, Qt::ControlModifier);
}

inline QString logKey(const FormBench& bench)
{
    return QStringLiteral("log:") + bench.id.toString();
}

/// The same people in another case, as far as a form can tell.
inline void showAnotherCase(FormBench& bench)
{
    CaseFile other = bench.file();
    other.id = CaseId{Uuid::derived({"another"})};
    bench.host->setCase(evaluate(other, FormBench::today(), bench.store->context()), other);
}

} // namespace expediente::ui
