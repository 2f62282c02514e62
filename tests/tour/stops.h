#pragma once
#include "tests/tour/guide.h"
#include "ui/agreement/agreement_page.h"

/// Where the tour goes. Each takes the pictures of one part of the program; names are Spanish, as
/// on the screen, and the same in every variant.
namespace expediente::tour {

/// The kit's components in all their states, in both themes side by side.
void visitComponents(Guide& guide);
/// The entrance: a locked store, a wrong passphrase, the recovery key, a new store and its key.
void visitEntrance(Guide& guide);
/// What may be wrong with a store: open elsewhere, read only, damaged.
void visitTrouble(Guide& guide);
/// A new store: every page before there is anything to show.
void visitEmptyPages(Guide& guide);
/// Every page of an open store; with `details`, every tab of a case too.
void visitPages(Guide& guide, ui::MainWindow& window, bool details);
/// The visit brief of the case of the screens, as it is printed.
void visitPaper(Guide& guide, ui::MainWindow& window);
/// The short forms of a case, empty, filled in and refused.
void visitForms(Guide& guide, ui::MainWindow& window);
/// The page turned towards the debtor: to read, ready to sign, sealed, and the way out.
void visitAgreement(Guide& guide, ui::MainWindow& window);
/// The page of an agreement on the case that is open; then read to its end, and signed, not sealed.
ui::AgreementPage& openAgreement(ui::MainWindow& window);
void readAgreement(ui::MainWindow& window, ui::AgreementPage& page);
void signAgreement(ui::MainWindow& window, ui::AgreementPage& page);
/// A creditor's file: held over the window, tried, imported, and one in which somebody is missing.
void visitImport(Guide& guide, ui::MainWindow& window);
/// A case whose guarantor's data are blocked, as a collector sees it.
void visitWithheld(Guide& guide, ui::MainWindow& window);
/// A supervisor's store: requests, the week's sample and the figures.
void visitSupervision(Guide& guide, int cases);
/// A workstation of an agency with a server: joining, the page of synchronisation in its states,
/// and a supervisor who assigns.
void visitSync(Guide& guide);
/// Opens the case of the screens.
void openShownCase(ui::MainWindow& window);
/// Tries the sample file on the import page, which is open.
void tryImport(Guide& guide, ui::MainWindow& window);
/// The handbook's own pictures, cut and small, for resources/handbook.
void takeHandbookPictures(Guide& guide, const QDir& folder, int cases);
/// The handbook, found in it, and About.
void visitHelp(Guide& guide, ui::MainWindow& window);
/// Palette, keys, search, menu, and the window made small.
void visitShell(Guide& guide, ui::MainWindow& window);

} // namespace expediente::tour
