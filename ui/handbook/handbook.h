#pragma once
#include "ui/text/language.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace expediente::ui {

/// One page as it was written: Markdown whose first line is its title. A code span names a key
/// ("Ctrl+S", as QKeySequence writes it), a link names another page's file, a picture a file beside
/// the page.
struct HandbookPage {
    QString id; ///< "first-steps", the same in both languages
    QString title;
    QString markdown;
};

/// A heading or paragraph in which everything that was typed is found.
struct HandbookHit {
    std::size_t page; ///< its place in pages()
    int heading; ///< counted from 0 (the title) within the page
    QString headingText;
    QString line; ///< the words around the first that was found; empty where the heading has all

    bool operator==(const HandbookHit&) const = default;
};

/// The handbook in one language, as it ships inside the program. No widgets; any thread.
class Handbook {
public:
    explicit Handbook(Language language);

    const std::vector<HandbookPage>& pages() const { return m_pages; } ///< in order of reading
    /// Its place in pages(); the first where there is no such page.
    std::size_t indexOf(const QString& id) const;
    /// Sections in which all words of `typed` begin a word, headings first. Accents and case don't
    /// matter.
    std::vector<HandbookHit> find(const QString& typed) const;
    /// The bytes of a picture; empty where there is none.
    QByteArray picture(const QString& file) const;

    /// What a page that is linked to is called: "importing.md" gives "importing".
    static QString idOf(const QString& link);

private:
    QString m_folder;
    std::vector<HandbookPage> m_pages;
};

/// Words as they are looked for: without Markdown's signs.
QString plainMarkdown(const QString& line);

} // namespace expediente::ui
