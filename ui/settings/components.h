#pragma once
#include <QCoreApplication>
#include <QString>

#include <vector>

namespace expediente {
struct StoreInfo;
}

namespace expediente::ui {

/// Something that the program is made of.
struct Component {
    QString name;
    QString version; ///< as it says itself at run time where it can; else as it was built with
    QString licence; ///< SPDX
    QString use; ///< for people
};

/// What this window runs on, the store's keeper included.
std::vector<Component> componentsOf(const StoreInfo& info);
/// What expediente-seal runs on: `told` is what its --version says.
std::vector<Component> componentsOfSeal(const QByteArray& told);

/// Program, machine and components as lines, for whoever is asked to help. Nothing of the store's
/// people, its agency or its place.
QString aboutAsText(const std::vector<Component>& components, int schema);

} // namespace expediente::ui
