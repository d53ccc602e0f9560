// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

#include "ui/dialogs/export_dialog.h"

namespace lacuna::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ui::DialogPrompts)
};

/// Message boxes break their explanations after a few words otherwise.
void widen(QMessageBox& box) {
    if (auto* grid = qobject_cast<QGridLayout*>(box.layout())) {
        grid->addItem(new QSpacerItem(400, 0), grid->rowCount(), 0, 1, grid->columnCount());
    }
}

/// The suffixes that a filter of a file dialog names, without their dots.
QStringList suffixesOf(const QString& filter) {
    QStringList suffixes;
    static const QRegularExpression pattern(QStringLiteral("\\*\\.(\\w+)"));
    auto matches = pattern.globalMatch(filter);
    while (matches.hasNext()) suffixes << matches.next().captured(1).toLower();
    return suffixes;
}

}  // namespace

QString sentence(const QString& text) {
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) return {};
    const bool ends = QStringLiteral(".!?…").contains(trimmed.back());
    return trimmed.left(1).toUpper() + trimmed.mid(1) + (ends ? QString() : QStringLiteral("."));
}

QString DialogPrompts::openPath(QWidget* parent, const QString& title, const QString& folder, const QString& filter) {
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QString DialogPrompts::savePath(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter) {
    QFileDialog dialog(parent, title, QFileInfo(suggestion).absolutePath(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.selectFile(QFileInfo(suggestion).fileName());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString& chosen) {
        const QFileInfo file(dialog.selectedFiles().value(0));
        const QStringList wanted = suffixesOf(chosen);
        if (wanted.isEmpty() || wanted.contains(file.suffix().toLower()) || !suffixesOf(filter).contains(file.suffix().toLower()))
            return;
        dialog.selectFile(file.completeBaseName() + QLatin1Char('.') + wanted.first());
    });
    if (dialog.exec() != QDialog::Accepted) return {};
    QString path = dialog.selectedFiles().value(0);
    const QStringList wanted = suffixesOf(dialog.selectedNameFilter());
    if (path.isEmpty() || wanted.isEmpty() || !QFileInfo(path).suffix().isEmpty()) return path;
    path += QLatin1Char('.') + wanted.first();
    // The dialog has asked about the name without the suffix.
    const bool mayWrite =
        !QFileInfo::exists(path) || confirm(parent, Texts::tr("Replace “%1”?").arg(QFileInfo(path).fileName()),
                                            Texts::tr("A file of this name is there already."), Texts::tr("&Replace"));
    return mayWrite ? path : QString();
}

QString DialogPrompts::folderPath(QWidget* parent, const QString& title, const QString& folder) {
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

bool DialogPrompts::confirm(QWidget* parent, const QString& text, const QString& explanation, const QString& action) {
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), {}, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    box.setInformativeText(explanation);
    const QPushButton* go = box.addButton(action, QMessageBox::AcceptRole);
    QPushButton* cancel = box.addButton(Texts::tr("&Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(cancel);
    box.setEscapeButton(cancel);
    widen(box);
    box.exec();
    return box.clickedButton() == go;
}

UnsavedChoice DialogPrompts::askUnsaved(QWidget* parent, const QString& name, UnsavedWork work) {
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), {}, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    switch (work) {
        case UnsavedWork::Holes:
            box.setText(Texts::tr("Leave the holes in “%1” unfilled?").arg(name));
            box.setInformativeText(
                Texts::tr("The picture itself has not changed. What you painted over it is lost unless you save it as a project, "
                          "which goes on where you left off."));
            break;
        case UnsavedWork::New:
            box.setText(Texts::tr("Save your work on “%1” as a project?").arg(name));
            box.setInformativeText(
                Texts::tr("The photo itself stays as it is in any case. What you filled is lost unless you save it."));
            break;
        case UnsavedWork::Changes:
            box.setText(Texts::tr("Save the changes to “%1”?").arg(name));
            box.setInformativeText(Texts::tr("Otherwise what you filled since the last save is lost."));
            break;
    }
    const QPushButton* save = box.addButton(Texts::tr("&Save"), QMessageBox::AcceptRole);
    const QPushButton* discard = box.addButton(Texts::tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton* cancel = box.addButton(Texts::tr("&Cancel"), QMessageBox::RejectRole);
    box.setEscapeButton(cancel);
    widen(box);
    box.exec();
    if (box.clickedButton() == save) return UnsavedChoice::Save;
    return box.clickedButton() == discard ? UnsavedChoice::Discard : UnsavedChoice::Cancel;
}

bool DialogPrompts::askExport(QWidget* parent, const QString& path, const ExportOffer& offer, ExportChoice& choice) {
    ExportDialog dialog(path, offer, choice, parent);
    if (dialog.exec() != QDialog::Accepted) return false;
    choice = dialog.choice();
    return true;
}

RecoveryAnswer DialogPrompts::askRecovery(QWidget* parent, const std::vector<core::JournalEntry>& left) {
    RecoveryDialog dialog(left, parent);
    dialog.exec();
    return dialog.answer();
}

void DialogPrompts::showError(QWidget* parent, const core::Error& error) {
    auto* box = new QMessageBox(QMessageBox::Warning, QCoreApplication::applicationName(), {}, QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(error.doing().isEmpty() ? Texts::tr("This did not work.") : Texts::tr("“%1” did not work.").arg(error.doing()));
    QStringList parts{sentence(error.reason())};
    if (!error.remedy().isEmpty()) parts << sentence(error.remedy());
    box->setInformativeText(parts.join(QStringLiteral("\n\n")));
    widen(*box);
    box->open();
}

}  // namespace lacuna::ui
