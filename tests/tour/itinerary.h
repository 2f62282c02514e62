#pragma once
#include "tests/tour/camera.h"
#include "ui/shell/main_window.h"

namespace expediente::tour {

/// The entrance of a closed store, and what can be wrong there.
void visitEntrance(ui::MainWindow& window, Camera& camera);
/// A folder without a store: making one.
void visitCreation(ui::MainWindow& window, Camera& camera);
/// Every page of an open store; with `details`, also forms, palette and other states.
void visitPages(ui::MainWindow& window, Camera& camera, bool details);

} // namespace expediente::tour
