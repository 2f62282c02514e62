#pragma once
#include "ui/page/page.h"

namespace expediente::ui {

/// Brings a creditor's file in: try it, import it, see what came of it, take it back whole.
class ImportPage : public Page {
    Q_OBJECT
public:
    explicit ImportPage(const Services& services, QWidget* parent = nullptr);

    QString title() const override;
};

} // namespace expediente::ui
