#pragma once
#include "core/exchange/importer.h"
#include "ui/page/services.h"
#include "ui/widgets/panel.h"

#include <QPointer>

class QCheckBox;
class QComboBox;
class QProgressBar;

namespace expediente::ui {

class Button;
class DateEdit;
class Field;
class InlineMessage;
class LineEdit;

/// Which file, read how: through a profile, or as its columns say (ColumnsPanel). It only asks for
/// what it has put together.
class ImportForm : public Panel {
    Q_OBJECT
public:
    explicit ImportForm(const Services& services, QWidget* parent = nullptr);

    void chooseFile();
    void setFile(const QString& path);
    const QString& file() const { return m_file; }
    /// The file's headings are known: takes the profile that fits them, unless the user has chosen
    /// one, or else what the columns say.
    void recognise(const QStringList& header);
    bool isByColumns() const;
    void chooseByColumns();
    /// What the columns say; without a profile the first thing that is still missing.
    void setColumns(const std::optional<Profile>& profile, const QString& stillMissing);
    /// Profiles were added; `chosen` is the path of the one to choose.
    void reloadProfiles(const QString& chosen);
    bool isFull() const;
    std::vector<CreditorBody> creditors() const; ///< of the profiles that were made here
    /// What to import; nothing while something is missing.
    std::optional<ImportRequest> request() const;
    bool isReady() const;

    /// While something runs all but the cancelling is out of reach.
    void showRunning(const QString& what);
    void showProgress(const QString& text, qint64 done, qint64 total);
    void showIdle();
    void showRefusal(const QString& sentence);

signals:
    void fileChosen(const QString& path);
    void tryRequested();
    void importRequested();
    void cancelRequested();
    void edited(); ///< what was found out before is of something else

private:
    void build();
    void fillProfiles();
    void chooseProfile(int index);
    void choose(int index);
    void openProfile();
    void addProfile(const QString& path);
    void takeProfile(const QString& pathOrName);
    void update();
    QString missing() const;
    bool asksFull() const;

    const Services& m_services;
    QString m_file;
    std::optional<Profile> m_profile;
    std::optional<Profile> m_ofColumns;
    QString m_stillMissing;
    bool m_byHand = false; ///< the user has chosen the profile
    int m_chosen = 0;
    bool m_running = false;
    QWidget* m_inputs = nullptr;
    LineEdit* m_fileEdit = nullptr;
    QComboBox* m_profiles = nullptr;
    Field* m_profileField = nullptr;
    DateEdit* m_asOf = nullptr;
    Field* m_asOfField = nullptr;
    QCheckBox* m_full = nullptr;
    Button* m_try = nullptr;
    Button* m_import = nullptr;
    InlineMessage* m_message = nullptr;
    QWidget* m_progressRow = nullptr;
    TextLabel* m_progressText = nullptr;
    QProgressBar* m_progress = nullptr;
    Button* m_cancel = nullptr;
    QPointer<QWidget> m_keyboard; ///< where it was before something ran
};

} // namespace expediente::ui
