// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include "ui/dialogs/export_dialog.h"

namespace lacuna::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ui::DialogPrompts)
};

}  // namespace

QString DialogPrompts::openPath(QWidget* parent, const QString& title, const QString& folder, const QString& filter) {
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QString DialogPrompts::savePath(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter) {
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

UnsavedChoice DialogPrompts::askUnsaved(QWidget* parent, const QString& name) {
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), Texts::tr("Save the changes to “%1”?").arg(name),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
    box.setInformativeText(Texts::tr("Otherwise what you painted and filled since the last save is lost."));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
        case QMessageBox::Save:
            return UnsavedChoice::Save;
        case QMessageBox::Discard:
            return UnsavedChoice::Discard;
        default:
            return UnsavedChoice::Cancel;
    }
}

bool DialogPrompts::askExport(QWidget* parent, const QString& path, const ExportOffer& offer, ExportChoice& choice) {
    ExportDialog dialog(path, offer, choice, parent);
    if (dialog.exec() != QDialog::Accepted) return false;
    choice = dialog.choice();
    return true;
}

void DialogPrompts::showError(QWidget* parent, const core::Error& error) {
    auto* box = new QMessageBox(QMessageBox::Warning, QCoreApplication::applicationName(), {}, QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(
        Texts::tr("%1 did not work.").arg(error.doing().isEmpty() ? Texts::tr("This") : Texts::tr("“%1”").arg(error.doing())));
    box->setInformativeText(error.remedy().isEmpty() ? error.reason() : error.reason() + QStringLiteral("\n\n") + error.remedy());
    box->open();
}

}  // namespace lacuna::ui
