// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>
#include <QTimer>
#include <optional>

#include "core/document.h"
#include "core/photo.h"
#include "ui/fill_controller.h"

class QLabel;
class QProgressBar;
class QStatusBar;
class QToolButton;

namespace lacuna::ui {

/// What the status bar says: zoom, position, photo, device, memory, and the progress of a fill with its Cancel button.
class StatusPanel : public QObject {
    Q_OBJECT
 public:
    explicit StatusPanel(QStatusBar* bar);

    /// Whose undo steps count as memory.
    void setDocument(const core::Document* document);
    void setPhoto(const core::Photo& photo);
    void setZoom(double zoom);
    void setPosition(std::optional<QPointF> photo, QSize size);
    void setDevice(const QString& name);
    /// What the user may do next; shown while nothing runs.
    void setHint(const QString& text);
    void showBusy(bool busy);
    void fillStarted();
    void fillProgressed(const FillProgress& progress);
    void fillStopped();
    /// Whether a first result of the whole fill is there and may be kept.
    void setDraftReady(bool ready);

 Q_SIGNALS:
    void cancelRequested();
    void keepDraftRequested();

 private:
    void showMemory();
    void showHint();
    void showProgress(bool shown, bool cancellable);
    QStatusBar* m_bar;
    QLabel *m_zoom, *m_position, *m_photo, *m_device, *m_memory, *m_stage, *m_hint;
    QProgressBar* m_progress;
    QToolButton *m_cancel, *m_keepDraft;
    QTimer m_memoryTimer;
    const core::Document* m_document = nullptr;
    bool m_filling = false;
};

/// Bytes of memory that this process holds; 0 where that can't be told.
qint64 residentBytes();

}  // namespace lacuna::ui
