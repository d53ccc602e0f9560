// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/prompts.h"

class QCheckBox;
class QSpinBox;

namespace lacuna::ui {

/// What to write with the picture: quality, metadata, and the attention overlay and mask as files of their own.
class ExportDialog : public QDialog {
    Q_OBJECT
 public:
    ExportDialog(const QString& path, const ExportOffer& offer, const ExportChoice& choice, QWidget* parent = nullptr);
    ExportChoice choice() const;

 private:
    ExportChoice m_choice;
    QSpinBox* m_quality;
    QCheckBox *m_metadata, *m_profile, *m_attention, *m_mask;
};

}  // namespace lacuna::ui
