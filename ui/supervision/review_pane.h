#pragma once
#include "core/store/queries/supervision.h"
#include "ui/page/services.h"

#include <QWidget>

class QPlainTextEdit;
class QStandardItemModel;

namespace expediente::ui {

class Button;
class InlineMessage;
class ListPanel;
class Panel;
class TextLabel;

/// The case files to read this week, which nobody chose, and what was seen in them.
class ReviewPane : public QWidget {
    Q_OBJECT
public:
    explicit ReviewPane(const Services& services, QWidget* parent = nullptr);

    void setReading();
    void setSample(const std::vector<SampledCase>& sample, QDate today);
    void setReadOnly(const QString& why);
    void focusInside();
    ListPanel* panel() const { return m_list; }
    void save(); ///< what is written, about the chosen case

signals:
    void opened(expediente::CaseId id);
    void saved(const QString& sentence);

private:
    ListPanel* makeList();
    Panel* makeText();
    void showCurrent();
    std::optional<size_t> current() const;

    const Services m_services;
    std::vector<SampledCase> m_sample;
    QDate m_today;
    QString m_readOnly;
    std::optional<CaseId> m_about; ///< whose observations are being typed
    bool m_busy = false;
    QStandardItemModel* m_items;
    ListPanel* m_list;
    TextLabel* m_name;
    QPlainTextEdit* m_text;
    InlineMessage* m_message;
    Button* m_save;
};

} // namespace expediente::ui
