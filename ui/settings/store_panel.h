#pragma once
#include "core/store/queries/store_info.h"
#include "ui/page/later.h"
#include "ui/page/services.h"
#include "ui/widgets/panel.h"

class QGridLayout;

namespace expediente::ui {

class InlineMessage;
class TextLabel;

/// Which store this is and how much is in it.
class StorePanel : public Panel {
    Q_OBJECT
public:
    explicit StorePanel(const Services& services, QWidget* parent = nullptr);

    void refresh();

private:
    TextLabel* addLine(const QString& caption, const QString& value = {});
    void show(const StoreInfo& info);

    const Services m_services;
    Latest m_latest;
    QGridLayout* m_grid;
    TextLabel* m_cases;
    TextLabel* m_facts;
    TextLabel* m_size;
    TextLabel* m_schema;
    InlineMessage* m_message;
};

} // namespace expediente::ui
