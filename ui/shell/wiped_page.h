#pragma once
#include "ui/shell/entrance_card.h"

#include <QDateTime>

namespace expediente::ui {

/// The agency took this workstation off its list, and what was here is gone.
class WipedPage : public EntranceCard {
    Q_OBJECT
public:
    /// `day` as people write it; empty when it isn't known.
    WipedPage(const Theme& theme, const QString& day, QWidget* parent = nullptr);

signals:
    void startAnewRequested();
};

} // namespace expediente::ui
