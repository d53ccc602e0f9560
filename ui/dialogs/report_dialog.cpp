// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/report_dialog.h"

#include <QClipboard>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QStandardPaths>
#include <QSysInfo>
#include <QThread>
#include <opencv2/core/version.hpp>

#include "core/error.h"
#include "core/translations.h"
#include "ui/dialogs/window_size.h"
#include "ui/docks/panel_parts.h"
#include "ui/log_keeper.h"
#include "ui/prompts.h"
#include "ui/settings.h"

namespace lacuna::ui {

// For the people who mend the program, so it is English in every language.
QString reportText(const QString& version, const std::vector<core::DeviceInfo>& devices) {
    QStringList lines{QStringLiteral("Lacuna %1").arg(version),
                      QStringLiteral("Qt %1 (built with %2), OpenCV " CV_VERSION)
                          .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
                      QStringLiteral("System: %1, %2, kernel %3, platform %4")
                          .arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QSysInfo::kernelVersion(),
                               QGuiApplication::platformName()),
                      QStringLiteral("Threads: %1").arg(QThread::idealThreadCount()),
                      QStringLiteral("Language: %1").arg(core::Translations::instance().language())};
    for (const QScreen* screen : QGuiApplication::screens()) {
        lines << QStringLiteral("Screen: %1 x %2 at %3")
                     .arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio());
    }
    for (const core::DeviceInfo& device : devices)
        lines << QStringLiteral("Device: %1 %2").arg(device.name, withoutNames(device.unavailableReason)).trimmed();
    const Settings settings;
    lines << QStringLiteral("Memory: fills %1 MB, undo %2 MB; threads %3; theme %4; method %5")
                 .arg(settings.get(setting::WorkingMemory))
                 .arg(settings.get(setting::UndoMemory))
                 .arg(settings.get(setting::Threads))
                 .arg(settings.get(setting::Theme), settings.get(setting::Engine));
    lines << QString() << QStringLiteral("Log:") << keptLog();
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

ReportDialog::ReportDialog(const QString& report, Prompts* prompts, QWidget* parent) : QDialog(parent), m_prompts(prompts) {
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(tr("Report a problem"));
    auto* what = new QLabel(tr(
        "This is what a report tells: versions, devices and what the program noted. It holds no part of a photo and no names of "
        "files, and nothing is sent: save it or copy it, and add it to your own words."));
    what->setWordWrap(true);
    m_text = new QPlainTextEdit(report);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    describe(m_text, tr("Report"), tr("All that the report says"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Close);
    auto* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    describe(copy, tr("Copy"), tr("Put the report on the clipboard"));
    buttons->button(QDialogButtonBox::Save)->setToolTip(tr("Write the report to a text file"));
    buttons->button(QDialogButtonBox::Close)->setToolTip(tr("Close without keeping the report"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ReportDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(what);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    resizeWithinScreen(this, {680, 480});
}

void ReportDialog::save() {
    const QString suggestion = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
                               QStringLiteral("/lacuna-report-%1.txt").arg(QDate::currentDate().toString(Qt::ISODate));
    const QString path = m_prompts->savePath(this, tr("Save the report"), suggestion, tr("Text (*.txt)"));
    if (path.isEmpty()) return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_text->toPlainText().toUtf8()) < 0 || !file.commit()) {
        m_prompts->showError(this, core::Error(core::ErrorKind::OutputUnwritable, tr("Save the report"), file.errorString(),
                                               tr("Choose another folder")));
        return;
    }
    accept();
}

}  // namespace lacuna::ui
