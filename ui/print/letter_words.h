#pragma once
#include "core/papers/letter.h"
#include "core/papers/templates.h"
#include "ui/text/formatter.h"

namespace expediente::ui {

/// Every text on a letter, from the templates, in the language of where the debtor lives.
class LetterWords {
public:
    /// `format` in the language and region of the paper.
    LetterWords(const Letter& letter, const Formatter& format);

    struct Row {
        QString what, amount;
    };

    QString title() const;
    QString date() const;
    std::vector<QString> addressee() const; ///< name and address, as on an envelope
    QString about() const; ///< contract and folio
    std::vector<QString> paragraphs() const; ///< the collector's own is the last but one
    std::vector<std::vector<Row>> sums() const; ///< one a currency; of a notice only
    QString paying() const; ///< empty where nothing is to be paid any more
    QString complaints() const;
    std::vector<QString> closing() const;
    QString foot() const; ///< who writes, and where they are found
    QString whole() const; ///< all of it, for the check of its wording

private:
    QString render(const char* part, const TemplateValues& more = {}) const;
    std::vector<QString> body() const; ///< the title first

    const Letter& m_letter;
    const Formatter& m_format;
    TemplateValues m_values;
};

} // namespace expediente::ui
