#pragma once
#include "core/casefile/case_file.h"
#include "ui/page/services.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace expediente::ui {

class LinkButton;
class TextLabel;

/// Documents for a form: those of the case, to be ticked, and new ones from files, whose bytes go
/// to the encrypted store at once.
class DocumentsEdit : public QWidget {
    Q_OBJECT
public:
    /// `kind`: what a new document is unless it is a picture.
    DocumentsEdit(const Services& services, DocumentKind kind, QWidget* parent = nullptr);

    /// Offers the latest of the case's own, latest first, and those of `always`; keeps ticks.
    void setExisting(const std::vector<Entry<DocumentAttached>>& documents,
        const std::vector<FactId>& always = {});
    std::vector<FactId> ticked() const;
    void setTicked(const std::vector<FactId>& documents);
    const std::vector<DocumentAttached>& attached() const { return m_attached; }
    void setAttached(std::vector<DocumentAttached> documents);
    /// Asks for a file and attaches it.
    void attach();
    void attachFrom(const QString& path);

signals:
    void changed();
    void failed(const QString& sentence);

private:
    void showAttached();

    const Services m_services;
    DocumentKind m_kind;
    std::vector<DocumentAttached> m_attached;
    int m_generation = 0; ///< of m_attached: a file read for an earlier one isn't added
    std::vector<std::pair<FactId, QCheckBox*>> m_existing;
    QVBoxLayout* m_ticks;
    QVBoxLayout* m_rows;
    LinkButton* m_add;
};

} // namespace expediente::ui
