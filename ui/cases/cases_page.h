#pragma once
#include "ui/page/page.h"

namespace expediente::ui {

/// The portfolio: every case as a row, filtered and sorted, 100,000 of them without waiting.
class CasesPage : public Page {
    Q_OBJECT
public:
    explicit CasesPage(const Services& services, QWidget* parent = nullptr);

    QString title() const override;
};

} // namespace expediente::ui
