// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_panel.h"

#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolButton>
#include <cmath>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#include "ui/command_keys.h"
#include "ui/docks/panel_parts.h"
#include "ui/icons.h"
#include "ui/language.h"

namespace lacuna::ui {

qint64 residentBytes() {
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    const QList<QByteArray> fields = file.readAll().split(' ');
    return fields.size() > 1 ? fields[1].toLongLong() * sysconf(_SC_PAGESIZE) : 0;
#else
    return 0;
#endif
}

StatusPanel::StatusPanel(QStatusBar* bar) : QObject(bar), m_bar(bar) {
    const auto label = [bar](const QString& name, const QString& tip, const QString& widest) {
        auto* result = new QLabel;
        describe(result, name, tip);
        result->setAlignment(Qt::AlignCenter);
        result->setContentsMargins(7, 0, 7, 0);
        if (!widest.isEmpty()) result->setMinimumWidth(result->fontMetrics().horizontalAdvance(widest) + 16);
        bar->addPermanentWidget(result);
        return result;
    };
    m_stage = new QLabel;
    m_progress = new QProgressBar;
    m_progress->setMaximumWidth(180);
    m_progress->setMaximumHeight(14);
    m_progress->setTextVisible(false);
    describe(m_progress, tr("Progress"), tr("How far the work is"));
    const auto button = [](const QString& text, const QString& iconName, const QString& tip) {
        auto* result = new QToolButton;
        result->setText(text);
        result->setIcon(icon(iconName));
        result->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        result->setAutoRaise(true);
        result->setFocusPolicy(Qt::StrongFocus);
        describe(result, text, tip);
        return result;
    };
    m_cancel = button(tr("Cancel"), QStringLiteral("cancel"), {});
    showTipOf(m_cancel, QStringLiteral("cancel"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_keepDraft = button(tr("Keep the draft"), QStringLiteral("photo"), tr("Stop and keep the first, rough result as it is now"));
    m_keepDraft->setObjectName(QStringLiteral("keepDraftButton"));
    m_hint = new QLabel;
    m_hint->setContentsMargins(6, 0, 0, 0);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_hint->setAccessibleName(tr("Next step"));
    m_stage->setContentsMargins(6, 0, 0, 0);
    bar->addWidget(m_stage);
    bar->addWidget(m_progress);
    bar->addWidget(m_cancel);
    bar->addWidget(m_keepDraft);
    bar->addWidget(m_hint, 1);
    m_position = label(tr("Position"), tr("Pixel of the photo under the pointer"), QStringLiteral("00000, 00000"));
    m_zoom = label(tr("Zoom"), tr("100 % shows one pixel of the photo as one pixel of the screen"), QStringLiteral("6400 %"));
    m_photo = label(tr("Photo"), tr("Width, height and depth of the photo"), {});
    m_device = label(tr("Device"), tr("Where fills are worked out"), {});
    m_memory =
        label(tr("Memory"),
              tr("Memory that the program uses now; what undo holds of it, and may hold. Older steps wait on the disk"), {});
    connect(m_cancel, &QToolButton::clicked, this, &StatusPanel::cancelRequested);
    connect(m_keepDraft, &QToolButton::clicked, this, &StatusPanel::keepDraftRequested);
    connect(bar, &QStatusBar::messageChanged, this, &StatusPanel::showHint);
    m_memoryTimer.setInterval(2000);
    connect(&m_memoryTimer, &QTimer::timeout, this, &StatusPanel::showMemory);
    m_memoryTimer.start();
    showMemory();
    fillStopped();
    showBusy(false);
}

void StatusPanel::setDocument(const core::Document* document) {
    m_document = document;
    showMemory();
}

void StatusPanel::setPhoto(const core::Photo& photo) {
    const bool shown = !photo.isNull();
    for (QLabel* label : {m_photo, m_zoom, m_position}) label->setVisible(shown);
    if (!shown) return;
    composeText(m_photo, "text",
                [size = photo.size(), bits = photo.bitsPerChannel(), alpha = photo.hasAlpha(), grey = photo.channels() == 1] {
                    QStringList parts{tr("%1 × %2").arg(size.width).arg(size.height), tr("%n bit", nullptr, bits)};
                    if (alpha) parts << tr("transparent");
                    if (grey) parts << tr("grey");
                    return parts.join(QStringLiteral(" · "));
                });
}

void StatusPanel::setZoom(double zoom) {
    const double percent = zoom * 100;
    composeText(m_zoom, "text", [percent] { return tr("%1 %").arg(QLocale().toString(percent, 'f', percent < 10 ? 1 : 0)); });
}

void StatusPanel::setPosition(std::optional<QPointF> photo, QSize size) {
    const QPoint at = photo ? QPoint(int(std::floor(photo->x())), int(std::floor(photo->y()))) : QPoint(-1, -1);
    m_position->setText(QRect(QPoint(), size).contains(at) ? QStringLiteral("%1, %2").arg(at.x()).arg(at.y()) : QString());
}

void StatusPanel::setDevice(const QString& name) { m_device->setText(name); }

void StatusPanel::showMemory() {
    const qint64 bytes = residentBytes();
    m_memory->setVisible(bytes > 0);
    const qint64 undo = m_document ? static_cast<qint64>(m_document->undoBytes()) : 0;
    const qint64 budget = m_document ? static_cast<qint64>(m_document->undoBudget()) : 0;
    composeText(m_memory, "text", [bytes, undo, budget] {
        const auto size = [](qint64 value) { return QLocale().formattedDataSize(value, 0, QLocale::DataSizeTraditionalFormat); };
        return budget == 0 ? size(bytes) : tr("%1 · undo %2 of %3").arg(size(bytes), size(undo), size(budget));
    });
}

void StatusPanel::showBusy(bool busy) {
    if (m_filling) return;
    // Messages lie where the stage is shown.
    const QString doing = m_bar->currentMessage();
    if (busy) m_bar->clearMessage();
    showProgress(busy, false);
    m_progress->setRange(0, 0);
    m_stage->setText(doing.isEmpty() ? tr("Working on files…") : doing);
}

void StatusPanel::fillStarted() {
    m_filling = true;
    m_bar->clearMessage();
    m_progress->setRange(0, 1000);
    m_progress->setValue(0);
    m_stage->setText(tr("Getting ready…"));
    showProgress(true, true);
}

void StatusPanel::fillProgressed(const FillProgress& progress) {
    if (!m_filling) return;
    QString stage;
    switch (progress.stage) {
        case core::FillStage::Preparing:
            stage = tr("Getting ready");
            break;
        case core::FillStage::Coarse:
            stage = tr("Draft");
            break;
        case core::FillStage::Refining:
            stage = tr("Refining");
            break;
        case core::FillStage::Finishing:
            stage = tr("Finishing");
            break;
    }
    composeText(m_stage, "text", [stage, part = progress.part + 1, parts = progress.parts] {
        const QString now = inCurrentLanguage(stage);
        return parts > 1 ? tr("%1 · part %2 of %3").arg(now).arg(part).arg(parts) : now + QStringLiteral("…");
    });
    m_progress->setValue(static_cast<int>(std::lround(1000 * progress.total)));
}

void StatusPanel::fillStopped() {
    m_filling = false;
    showProgress(false, false);
}

void StatusPanel::setDraftReady(bool ready) { m_keepDraft->setVisible(m_filling && ready); }

void StatusPanel::setHint(const QString& text) { m_hint->setText(text); }

void StatusPanel::showHint() { m_hint->setVisible(m_progress->isHidden() && m_bar->currentMessage().isEmpty()); }

void StatusPanel::showProgress(bool shown, bool cancellable) {
    m_stage->setVisible(shown);
    m_progress->setVisible(shown);
    m_cancel->setVisible(cancellable);
    m_keepDraft->hide();
    showHint();
}

}  // namespace lacuna::ui
