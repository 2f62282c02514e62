#pragma once
#include "tests/ui/forms/form_bench.h"
#include "ui/forms/choice_edit.h"
#include "ui/forms/form_host.h"
#include "ui/forms/log_panel.h"
#include "ui/forms/radio_choice.h"
#include "ui/forms/text_edit.h"
#include "ui/widgets/line_edit.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>

namespace expediente::ui {

/// A form that shows, with the keyboard in its first field.
struct Desk {
    FormBench bench;
    FormHost& host = bench.open();
    int before = bench.timelineLength();

    Form& show(FormKind kind, std::optional<FactId> about = {})
    {
        host.showForm(kind, about);
        return *host.currentForm();
    }
    template <class T>
    T* part(const char* name)
    {
        auto* found = host.currentForm()->findChild<T*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void put(const char* name, const QString& text)
    {
        auto* line = part<LineEdit>(name);
        line->clear();
        line->setFocus();
        type(text);
    }
    void write(const char* name, const QString& text)
    {
        part<TextEdit>(name)->setFocus();
        type(text);
    }
    void choose(const char* name, const QString& key)
    {
        auto* choice = part<ChoiceEdit>(name);
        choice->setFocus();
        press(Qt::Key_Home);
        while (choice->key() != key && choice->currentIndex() < choice->count() - 1)
            press(Qt::Key_Down);
        REQUIRE(choice->key() == key);
    }
    void pick(const char* name, const QString& key)
    {
        for (auto* button : part<RadioChoice>(name)->findChildren<QAbstractButton*>()) {
            if (button->property("key").toString() == key)
                button->click();
        }
        REQUIRE(part<RadioChoice>(name)->key() == key);
    }
    void save() { press(Qt::Key_S, Qt::ControlModifier); }
    /// Saves, and waits until the log panel is back.
    void saved()
    {
        save();
        REQUIRE(eventually([&] { return host.current() == FormKind::LogContact; }));
    }
    QStringList errors() { return errorsIn(*host.currentForm()); }
    bool unchanged() { return bench.timelineLength() == before; }
};

} // namespace expediente::ui
